// Shows new messages as they come in.
const mark = document.body.dataset.mark;
setInterval(async () => {
  const { messages } = await (await fetch("/messages.json")).json();
  if ((messages[0]?.id ?? "") !== mark) location.reload();
}, 2000);
