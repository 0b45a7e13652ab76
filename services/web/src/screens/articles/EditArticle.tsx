import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { ArticleUpdateDocument } from "@treaty/documents";
import { useEffect, useRef, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { BothChanged } from "@/parts/both-changed";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { merged, type Versions } from "@/parts/versions";
import { ArticleFields } from "./ArticleFields";
import classes from "./Articles.module.css";
import { type ArticleValues, differing, inputOf, valuesOf } from "./article";
import type { ArticleOnCard } from "./Card";

/** Change an article in its place; invoices already written keep what they say. */
export function EditArticle({ article, again }: { article: ArticleOnCard; again: () => void }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [left, setLeft] = useState<UserError[]>([]);
  const [isConflict, setConflict] = useState(false);
  const opened = useRef(article);
  const form = useForm<ArticleValues>({ initialValues: valuesOf(article) });
  const { act, isActing } = useDo(ArticleUpdateDocument, { changes: ["article"] });
  const isChanged = form.isDirty();
  // Nothing is unsaved here: what somebody else saved is what to write on with.
  useEffect(() => {
    if (isChanged || article.version === opened.current.version) return;
    opened.current = article;
    form.setInitialValues(valuesOf(article));
    form.reset();
  }, [article, isChanged, form.setInitialValues, form.reset]);
  const save = async (values: ArticleValues, expectedVersion: number) => {
    const outcome = await act({ id: article.id, expectedVersion, ...inputOf(values) });
    if (outcome.refused?.some(({ code }) => code === "CONFLICT")) {
      again();
      setLeft([]);
      return setConflict(true);
    }
    const saved = doneOrTold(form, outcome, setLeft)?.article;
    if (!saved) return;
    opened.current = { ...article, ...saved };
    form.setInitialValues(valuesOf(saved));
    form.setValues(valuesOf(saved));
    tell(t`Saved.`);
  };
  return (
    <form
      className={classes.sheet}
      noValidate
      onSubmit={form.onSubmit((values) => save(values, opened.current.version))}
    >
      {isConflict && article.version !== opened.current.version && (
        <Conflict
          versions={{
            base: valuesOf(opened.current),
            mine: form.values,
            theirs: valuesOf(article),
          }}
          isActing={isActing}
          onClose={() => setConflict(false)}
          onChoose={(values) => {
            opened.current = article;
            form.setValues(values);
            setConflict(false);
            void save(values, article.version);
          }}
        />
      )}
      <Refusals reasons={left} />
      <ArticleFields form={form} isShownOnly={!firm.may("catalogue:write")} />
      {firm.may("catalogue:write") && (
        <div className={classes.foot}>
          <span className="quiet small">
            <Trans>Drafts and invoices keep the price they were written with.</Trans>
          </span>
          <Button type="submit" loading={isActing} disabled={!isChanged}>
            <Trans>Save</Trans>
          </Button>
        </div>
      )}
    </form>
  );
}

function Conflict({
  versions,
  isActing,
  onClose,
  onChoose,
}: {
  versions: Versions<ArticleValues>;
  isActing: boolean;
  onClose: () => void;
  onChoose: (values: ArticleValues) => void;
}) {
  const { t } = useLingui();
  const [found] = useState(() => differing(versions));
  return (
    <BothChanged
      title={<Trans>Somebody else has changed this article</Trans>}
      found={found}
      names={{
        number: t`Article number`,
        name: t`Article name`,
        nameEn: t`Name in English`,
        unit: t`Unit`,
        sold: t`Kind of sale`,
        vatClass: t`VAT class`,
        exemption: t`Why it is exempt`,
        account: t`Account of sales`,
        price: t`Price without VAT`,
      }}
      shown={(field, side) => versions[side][field]}
      isActing={isActing}
      onClose={onClose}
      onChoose={(choices) => onChoose(merged(versions, choices))}
    />
  );
}
