// Renews the page when something changed. A page is complete without this file.

const note = document.querySelector("[data-source]");
const fields = "input, textarea, select, [contenteditable]";
const noteMilliseconds = 8000;
// So that not all open pages ask at the same moment.
const spreadMilliseconds = 2000;

const hasFocus = (main) => main.contains(document.activeElement) && document.activeElement.matches(fields);

const isChanged = (field) =>
  field.type === "checkbox" || field.type === "radio"
    ? field.checked !== field.defaultChecked
    : field.options
      ? [...field.options].some((option) => option.selected !== option.defaultSelected)
      : field.type !== "hidden" && field.value !== field.defaultValue;

const hasText = (main) => [...main.querySelectorAll("input, textarea, select")].some(isChanged);

const isSelected = (main) => {
  const selection = getSelection();
  return !selection.isCollapsed && main.contains(selection.anchorNode);
};

// Hidden fields differ from answer to answer and say nothing to a reader.
const content = (main) => {
  const copy = main.cloneNode(true);
  for (const field of copy.querySelectorAll("input[type=hidden]")) field.remove();
  return copy.innerHTML;
};

let forgetting;
const say = (words) => {
  clearTimeout(forgetting);
  const line = document.createElement("p");
  line.textContent = words;
  note.replaceChildren(line);
  forgetting = setTimeout(() => note.replaceChildren(), noteMilliseconds);
};

// What had the focus has it again, if it is still there.
const swap = (main, fresh) => {
  const links = () => [...main.querySelectorAll("a[href], button, summary")];
  const before = links();
  const place = before.indexOf(document.activeElement);
  const name = place < 0 ? null : before[place].textContent;
  main.replaceChildren(...fresh.childNodes);
  if (name === null) return;
  const after = links();
  (after[place]?.textContent === name ? after[place] : after.find((one) => one.textContent === name) ?? main).focus();
};

let isWaiting = false;
const renew = async () => {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-cache" });
  const type = answer.headers.get("Content-Type") ?? "";
  if (!answer.ok || answer.redirected || !type.startsWith("text/html")) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [main, fresh] = [document.querySelector("main"), page.querySelector("main")];
  if (fresh === null || content(main) === content(fresh)) return;
  isWaiting = hasText(main) || hasFocus(main) || isSelected(main);
  if (isWaiting) {
    say(note.dataset.waits);
    return;
  }
  document.title = page.title;
  swap(main, document.adoptNode(fresh));
  say(note.dataset.renewed);
};

let asking;
const soon = () => {
  clearTimeout(asking);
  asking = setTimeout(() => renew().catch(() => {}), Math.random() * spreadMilliseconds);
};

if (note !== null) {
  const source = new EventSource(note.dataset.source);
  source.addEventListener("change", soon);
  document.addEventListener("focusout", () => isWaiting && soon());
  addEventListener("pagehide", () => source.close());
  // Back from the browser's memory, with its stream closed: what is new is fetched once.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
