import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import bold from 'lucide-static/icons/bold.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import calendarClock from 'lucide-static/icons/calendar-clock.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleX from 'lucide-static/icons/circle-x.svg?raw';
import clipboardPaste from 'lucide-static/icons/clipboard-paste.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import code from 'lucide-static/icons/code.svg?raw';
import columns2 from 'lucide-static/icons/columns-2.svg?raw';
import combine from 'lucide-static/icons/combine.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import crop from 'lucide-static/icons/crop.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import filePlus from 'lucide-static/icons/file-plus.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import folderOpen from 'lucide-static/icons/folder-open.svg?raw';
import gripVertical from 'lucide-static/icons/grip-vertical.svg?raw';
import highlighter from 'lucide-static/icons/highlighter.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import indentDecrease from 'lucide-static/icons/indent-decrease.svg?raw';
import indentIncrease from 'lucide-static/icons/indent-increase.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import layoutTemplate from 'lucide-static/icons/layout-template.svg?raw';
import library from 'lucide-static/icons/library.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import listOrdered from 'lucide-static/icons/list-ordered.svg?raw';
import listTree from 'lucide-static/icons/list-tree.svg?raw';
import messageCircleQuestionMark from 'lucide-static/icons/message-circle-question-mark.svg?raw';
import messageSquare from 'lucide-static/icons/message-square.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import palette from 'lucide-static/icons/palette.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import qrCode from 'lucide-static/icons/qr-code.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import redo2 from 'lucide-static/icons/redo-2.svg?raw';
import replace from 'lucide-static/icons/replace.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import save from 'lucide-static/icons/save.svg?raw';
import scissorsLineDashed from 'lucide-static/icons/scissors-line-dashed.svg?raw';
import scrollText from 'lucide-static/icons/scroll-text.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import settings2 from 'lucide-static/icons/settings-2.svg?raw';
import split from 'lucide-static/icons/split.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import textQuote from 'lucide-static/icons/text-quote.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import zoomIn from 'lucide-static/icons/zoom-in.svg?raw';

const icons: Readonly<Record<string, string>> = {
  'arrow-down': arrowDown,
  'arrow-up': arrowUp,
  bold,
  'book-open': bookOpen,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-x': circleX,
  'clipboard-paste': clipboardPaste,
  clock,
  code,
  combine,
  copy,
  crop,
  download,
  ellipsis,
  eye,
  'eye-off': eyeOff,
  'file-plus': filePlus,
  'file-text': fileText,
  'folder-open': folderOpen,
  'grip-vertical': gripVertical,
  highlighter,
  history,
  image,
  'indent-decrease': indentDecrease,
  'indent-increase': indentIncrease,
  info,
  keyboard,
  languages,
  layers,
  'layout-template': layoutTemplate,
  library,
  'list-checks': listChecks,
  'list-tree': listTree,
  'message-circle-question-mark': messageCircleQuestionMark,
  'message-square': messageSquare,
  monitor,
  moon,
  palette,
  play,
  plus,
  'qr-code': qrCode,
  quote,
  'redo-2': redo2,
  replace,
  'rotate-ccw': rotateCcw,
  save,
  'scissors-line-dashed': scissorsLineDashed,
  'scroll-text': scrollText,
  search,
  send,
  'settings-2': settings2,
  split,
  sun,
  table,
  'text-quote': textQuote,
  'trash-2': trash2,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  upload,
  x,
  'zoom-in': zoomIn,
  bookmark,
  phone,
  'columns-2': columns2,
  'calendar-clock': calendarClock,
  'list-ordered': listOrdered,
};

/** Names of the icons that are shipped: Lucide, only those in use. */
export const iconNames: readonly string[] = Object.keys(icons);

/** Makes `<wa-icon name="…">` take the shipped icons instead of asking a server. */
export function registerIcons(): void {
  registerIconLibrary('default', {
    resolver: (name) => `data:image/svg+xml,${encodeURIComponent(icons[name] ?? '')}`,
    mutator: (svg) => svg.setAttribute('stroke-width', '1.75'),
  });
}
