// Shows new mail as it comes in.
const mark = document.body.dataset.mark;
setInterval(async () => {
  const mails = await (await fetch("/mails.json")).json();
  const now = `${mails.length} ${mails.length ? mails[0].receivedAt : ""}`;
  if (now !== mark) location.reload();
}, 2000);
