/** The words of a text, as a type. Tail-recursive, which lets the compiler go through a long list. */
export type Words<Text extends string, Found extends string = never> = Text extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | Text
