import { Trans, useLingui } from "@lingui/react/macro";
import { ArticleUpdateDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { BothChanged, type Conflicting } from "@/parts/both-changed";
import { EditedForm, useEdited } from "@/parts/edited";
import { merged } from "@/parts/versions";
import { ArticleFields } from "./ArticleFields";
import { type ArticleDetails, type ArticleValues, differing, inputOf, valuesOf } from "./article";

/** Change an article in its place; invoices already written keep what they say. */
export function EditArticle({ article, again }: { article: ArticleDetails; again: () => void }) {
  const firm = useFirm();
  const canWrite = firm.may("catalogue:write");
  const { act, isActing } = useDo(ArticleUpdateDocument, { changes: ["article"] });
  const edited = useEdited(article, {
    valuesOf,
    again,
    send: (values, expectedVersion) => act({ id: article.id, expectedVersion, ...inputOf(values) }),
    savedIn: (done) => done.article,
  });
  return (
    <EditedForm
      edited={edited}
      Conflict={Conflict}
      canWrite={canWrite}
      isActing={isActing}
      note={
        <span className="quiet small">
          <Trans>Drafts and invoices keep the price they were written with.</Trans>
        </span>
      }
    >
      <ArticleFields form={edited.form} isShownOnly={!canWrite} />
    </EditedForm>
  );
}

function Conflict({ versions, isActing, onClose, onChoose }: Conflicting<ArticleValues>) {
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
