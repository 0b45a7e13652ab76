import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ArticleCreateDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { newKey } from "@/parts/form";
import { LinkButton } from "@/parts/link-button";
import { Page } from "@/parts/page";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { ArticleFields } from "./ArticleFields";
import classes from "./Articles.module.css";
import { type ArticleValues, emptyArticle, inputOf } from "./article";

/** Write down something that is sold, so that it need never be typed again. */
export function NewArticle() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const navigate = useNavigate();
  const { name } = useSearch({ from: "/f/$slug/articles/new" });
  const [left, setLeft] = useState<UserError[]>([]);
  const [key, setKey] = useState(newKey);
  const form = useForm<ArticleValues>({ initialValues: emptyArticle(name) });
  const { act, isActing } = useDo(ArticleCreateDocument, { changes: ["article"] });
  const submit = form.onSubmit(async (values) => {
    const done = doneOrTold(form, await act({ ...inputOf(values), idempotencyKey: key }), setLeft);
    if (!done?.article) return setKey(newKey());
    tell(t`${values.name} was added.`);
    await navigate({ to: "/f/$slug/articles/$id", params: { slug, id: done.article.id } });
  });
  return (
    <Page title={<Trans>New article</Trans>} tabTitle={t`New article`} width="text">
      <form onSubmit={submit} noValidate className={classes.sheet}>
        <Refusals reasons={left} />
        <ArticleFields form={form} />
        <div className={classes.foot}>
          <LinkButton variant="default" to="/f/$slug/articles" params={{ slug }}>
            <Trans>Cancel</Trans>
          </LinkButton>
          <Button type="submit" loading={isActing}>
            <Trans>Add the article</Trans>
          </Button>
        </div>
      </form>
    </Page>
  );
}
