import type { Finding } from '../../model/finding';

/** An element became a picture because the display list has no words for how it looks. */
export function becamePicture(slide: string, feature: string): Finding {
  return {
    code: 'snapshot.picture',
    severity: 'note',
    slide,
    message: {
      zh: `这一页有一处样式（${feature}）无法写成矢量图形，导出时转为图片，文字仍可检索。`,
      en: `Something on this slide (${feature}) cannot be written as vector graphics; it is exported as a picture, its words stay searchable.`,
    },
  };
}

/** Letters outside the bundled fonts became pictures. */
export function foreignLetters(slide: string, letters: readonly string[]): Finding {
  const shown = letters.slice(0, 10).join(' ');
  return {
    code: 'snapshot.foreign-letters',
    severity: 'warning',
    slide,
    message: {
      zh: `随附字体中没有这些字：${shown}。导出时按本机字体转为图片，换一台电脑放映可能不同，请尽量改用其他写法。`,
      en: `The bundled fonts have no shape for ${shown}. They are exported as pictures of this machine's letters and may look different elsewhere; please write them otherwise if you can.`,
    },
  };
}

/** A picture for an element could not be drawn. */
export function lostPicture(slide: string): Finding {
  return {
    code: 'snapshot.lost-picture',
    severity: 'error',
    slide,
    message: {
      zh: '这一页有一处图片无法生成，导出文件中缺少它。请检查这一页，或换一个主题。',
      en: 'A picture on this slide could not be made and is not in the exported file. Please look at the slide or choose another theme.',
    },
  };
}
