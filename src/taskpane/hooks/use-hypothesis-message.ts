import type { HypothesisField } from "../hypothesis-draft";
import { useTexts } from "./language-context";
import type { HypothesisForm } from "./use-hypotheses";
import { useTreeTexts } from "./use-tree-texts";

/** What is wrong with a field, as Field takes it. */
export function useHypothesisMessage(form: HypothesisForm): (field: HypothesisField) => { validationMessage?: string } {
  const { pane } = useTexts();
  const { hypotheses: words } = useTreeTexts();
  return (field) => {
    const problem = form.problemOf(field);
    if (!problem) return {};
    if (problem.problem === "missing") return { validationMessage: words.missing };
    return { validationMessage: problem.problem === "same" ? words.same : pane.explainValue(problem) };
  };
}
