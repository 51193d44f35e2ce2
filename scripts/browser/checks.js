// Asked inside the page by checks.py; every function answers with plain values.

const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

function isShown(element) {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return box.width > 0 && box.height > 0 && style.visibility !== "hidden";
}

function describe(element) {
  const text = (element.innerText || element.name || element.id || "").trim().split("\n")[0].slice(0, 40);
  return `${element.tagName.toLowerCase()} “${text}”`;
}

function shownControls() {
  return [...document.querySelectorAll(controls)].filter((element) => !element.disabled && isShown(element));
}

function overflow() {
  const width = document.documentElement.clientWidth;
  const findings = [];
  if (document.documentElement.scrollWidth > width)
    findings.push(`the page is ${document.documentElement.scrollWidth} px wide in ${width}`);
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    const isClipped = getComputedStyle(element).position === "absolute" && box.width <= 1;
    if (isShown(element) && !isClipped && (box.right > width + 1 || box.left < -1))
      findings.push(`${describe(element)} sticks out`);
  }
  return findings.slice(0, 5);
}

// A control together with its labels is one target.
function targetBox(element) {
  const boxes = [element, ...(element.labels || [])].map((part) => part.getBoundingClientRect());
  const isChoice = element.type === "radio" || element.type === "checkbox";
  const parts = isChoice ? boxes : boxes.slice(0, 1);
  return {
    width: Math.max(...parts.map((box) => box.right)) - Math.min(...parts.map((box) => box.left)),
    height: Math.max(...parts.map((box) => box.bottom)) - Math.min(...parts.map((box) => box.top)),
  };
}

// A link inside a sentence is as high as its line (WCAG 2.5.8 exempts it).
function isInSentence(element) {
  if (element.tagName !== "A" || !getComputedStyle(element).display.startsWith("inline")) return false;
  const around = element.closest("p, dd, td, th, li");
  return around !== null && around.innerText.trim() !== element.innerText.trim();
}

function targetSizes(normal, elder, linkWidth) {
  const wanted = document.documentElement.classList.contains("elder") ? elder : normal;
  const findings = [];
  for (const element of shownControls()) {
    if (isInSentence(element) || element.matches(".skip")) continue;
    const { width, height } = targetBox(element);
    const widthWanted = element.tagName === "A" ? linkWidth : wanted;
    if (height < wanted - 0.5 || width < widthWanted - 0.5)
      findings.push(`${describe(element)} is ${Math.round(width)} × ${Math.round(height)} px, below ${wanted}`);
  }
  return findings;
}

// Where Tab should stop: of radio buttons that belong together, one.
function stops() {
  const all = [...document.querySelectorAll(controls)];
  const groups = new Set();
  return all
    .map((element, index) => [index, element])
    .filter(([, element]) => !element.disabled && (isShown(element) || element.matches(".skip")))
    .filter(([, element]) => {
      if (element.type !== "radio") return true;
      const group = [...document.getElementsByName(element.name)];
      const stop = group.find((radio) => radio.checked) || group[0];
      return element === stop && !groups.has(element.name) && groups.add(element.name);
    })
    .map(([index, element]) => [index, describe(element)]);
}

function focus() {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const index = [...document.querySelectorAll(controls)].indexOf(element);
  if (index < 0) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    index,
    name: describe(element),
    isVisible: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    isInView: box.bottom > 0 && box.top < innerHeight && box.width > 1,
  };
}
