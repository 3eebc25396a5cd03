// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The standing words of a handout: headings, names of certainty, the foot. They are in the language
 * of the paper and so cannot come through gettext, which speaks that of the user. */

#include "config.h"

#include "mag-handout-words.h"

#include <string.h>

static const MagHandoutWords english = {
  .language = "en",
  .name = "English",
  .message = "The main point",
  .what = "What is it?",
  .know = "What do we know (and how sure)?",
  .know_short = "What do we know?",
  .certainty_key = "The more dots are filled, the surer we are.",
  .unknown = "What do we not know?",
  .act = "What can I do?",
  .call = "When do I call?",
  .teach_back = "In my own words",
  .questions = "My questions",
  .sources = "Sources",
  .phone_day = "Phone by day:",
  .phone_night = "Phone by night:",
  .phone_emergency = "Emergency number:",
  .phone_poison = "Poison center:",
  .poison_names = { "poison center", "poison line" },
  .unconfirmed = "details not yet confirmed",
  .and_others = "et al",
  .page = "Page {page} of {pages}",
  .version = "Version {version}, revision {revision}",
  .printed = "Printed on {date}",
  .written = "Written {written}, not yet reviewed by a clinician; read before {next}.",
  .reviewed = "Written {written}, reviewed {date} by {name}, {role}; read before {next}.",
  .written_only = "Written {written}; read before {next}.",
  .checked = "Checked for {clinic} by {name}, {role}, {date}.",
  .checked_alone = "Checked by {name}, {role}, {date}.",
  .patient = "For:",
  .note = "From your care team, in their own words",
  .notes = "Notes",
  .first_page = "See also the box on page 1.",
  .draft = "Draft translation, not checked by a person",
  .stale = "The English text has changed since this translation was made",
  .certainty = {
    [MAG_CERTAINTY_HIGH] = "High certainty",
    [MAG_CERTAINTY_MODERATE] = "Moderate certainty",
    [MAG_CERTAINTY_LOW] = "Low certainty",
    [MAG_CERTAINTY_VERY_LOW] = "Very low certainty",
    [MAG_CERTAINTY_KNOWN] = "Known body science",
    [MAG_CERTAINTY_PRINCIPLE] = "Rule of good care",
    [MAG_CERTAINTY_UNRATED] = "Not tested",
  },
};

static const MagHandoutWords spanish = {
  .language = "es",
  .name = "Español",
  .message = "Lo más importante",
  .what = "¿Qué es?",
  .know = "¿Qué sabemos (y con cuánta certeza)?",
  .know_short = "¿Qué sabemos?",
  .certainty_key = "Cuantos más puntos llenos, más seguros estamos.",
  .unknown = "¿Qué no sabemos?",
  .act = "¿Qué puedo hacer?",
  .call = "¿Cuándo llamo?",
  .teach_back = "Con mis propias palabras",
  .questions = "Mis preguntas",
  .sources = "Fuentes",
  .phone_day = "Teléfono de día:",
  .phone_night = "Teléfono de noche:",
  .phone_emergency = "Número de emergencias:",
  .phone_poison = "Centro de intoxicaciones:",
  .poison_names = { "centro de intoxicaciones", "línea de intoxicaciones" },
  .unconfirmed = "datos aún sin confirmar",
  .and_others = "et al",
  .page = "Página {page} de {pages}",
  .version = "Versión {version}, revisión {revision}",
  .printed = "Impreso el {date}",
  .written = "Escrito en {written}, todavía no revisado por personal clínico; leer antes de {next}.",
  .reviewed = "Escrito en {written}, revisado el {date} por {name}, {role}; leer antes de {next}.",
  .written_only = "Escrito en {written}; leer antes de {next}.",
  .checked = "Revisado para {clinic} por {name}, {role}, {date}.",
  .checked_alone = "Revisado por {name}, {role}, {date}.",
  .patient = "Para:",
  .note = "De su equipo de atención, en sus propias palabras",
  .notes = "Notas",
  .first_page = "Vea también el recuadro de la página 1.",
  .draft = "Traducción en borrador, no revisada por una persona",
  .stale = "El texto en inglés ha cambiado desde que se hizo esta traducción",
  .certainty = {
    [MAG_CERTAINTY_HIGH] = "Certeza alta",
    [MAG_CERTAINTY_MODERATE] = "Certeza moderada",
    [MAG_CERTAINTY_LOW] = "Certeza baja",
    [MAG_CERTAINTY_VERY_LOW] = "Certeza muy baja",
    [MAG_CERTAINTY_KNOWN] = "Ciencia conocida del cuerpo",
    [MAG_CERTAINTY_PRINCIPLE] = "Regla de buena atención",
    [MAG_CERTAINTY_UNRATED] = "Sin estudios",
  },
};

static const MagHandoutWords arabic = {
  .language = "ar",
  .name = "العربية",
  .right_to_left = TRUE,
  .message = "النقطة الأهم",
  .what = "ما هو؟",
  .know = "ماذا نعرف (وبأي يقين)؟",
  .know_short = "ماذا نعرف؟",
  .certainty_key = "كلما زادت النقاط الممتلئة زاد يقيننا.",
  .unknown = "ما الذي لا نعرفه؟",
  .act = "ماذا يمكنني أن أفعل؟",
  .call = "متى أتصل؟",
  .teach_back = "بكلماتي",
  .questions = "أسئلتي",
  .sources = "المصادر",
  .phone_day = "الهاتف نهارًا:",
  .phone_night = "الهاتف ليلًا:",
  .phone_emergency = "رقم الطوارئ:",
  .phone_poison = "مركز السموم:",
  .poison_names = { "مركز السموم" },
  .unconfirmed = "التفاصيل لم تؤكد بعد",
  .and_others = "وآخرون",
  .page = "صفحة {page} من {pages}",
  .version = "الإصدار {version}، المراجعة {revision}",
  .printed = "طُبع في {date}",
  .written = "كُتب في {written}، ولم يراجعه مختص بعد؛ يُقرأ قبل {next}.",
  .reviewed = "كُتب في {written}، وراجعه {name}، {role}، في {date}؛ يُقرأ قبل {next}.",
  .written_only = "كُتب في {written}؛ يُقرأ قبل {next}.",
  .checked = "راجعه لصالح {clinic} {name}، {role}، {date}.",
  .checked_alone = "راجعه {name}، {role}، {date}.",
  .patient = "إلى:",
  .note = "من فريق رعايتك، بكلماتهم",
  .notes = "ملاحظات",
  .first_page = "انظر أيضًا الإطار في الصفحة 1.",
  .draft = "مسودة ترجمة، لم يراجعها إنسان",
  .stale = "تغيّر النص الإنجليزي منذ إعداد هذه الترجمة",
  .certainty = {
    [MAG_CERTAINTY_HIGH] = "يقين مرتفع",
    [MAG_CERTAINTY_MODERATE] = "يقين متوسط",
    [MAG_CERTAINTY_LOW] = "يقين منخفض",
    [MAG_CERTAINTY_VERY_LOW] = "يقين منخفض جدًا",
    [MAG_CERTAINTY_KNOWN] = "من علوم الجسم المعروفة",
    [MAG_CERTAINTY_PRINCIPLE] = "قاعدة رعاية جيدة",
    [MAG_CERTAINTY_UNRATED] = "لم يُختبر",
  },
};

static const MagHandoutWords chinese = {
  .language = "zh",
  .name = "中文",
  .message = "要点",
  .what = "这是什么？",
  .know = "我们知道什么（有多确定）？",
  .know_short = "我们知道什么？",
  .certainty_key = "实心圆点越多，我们越确定。",
  .unknown = "我们不知道什么？",
  .act = "我可以做什么？",
  .call = "什么时候打电话？",
  .teach_back = "用我自己的话说",
  .questions = "我的问题",
  .sources = "资料来源",
  .phone_day = "白天电话：",
  .phone_night = "夜间电话：",
  .phone_emergency = "急救电话：",
  .phone_poison = "中毒咨询中心：",
  .poison_names = { "中毒咨询中心" },
  .unconfirmed = "细节尚未确认",
  .and_others = "等",
  .page = "第 {page} 页，共 {pages} 页",
  .version = "版本 {version}，修订 {revision}",
  .printed = "打印于 {date}",
  .written = "写于 {written}，尚未经临床人员审阅；请在 {next} 之前阅读。",
  .reviewed = "写于 {written}，{date} 由 {name}（{role}）审阅；请在 {next} 之前阅读。",
  .written_only = "写于 {written}；请在 {next} 之前阅读。",
  .checked = "{clinic}：由 {name}（{role}）核对，{date}。",
  .checked_alone = "由 {name}（{role}）核对，{date}。",
  .patient = "给：",
  .note = "您的医护团队的话",
  .notes = "笔记",
  .first_page = "另见第 1 页的方框。",
  .draft = "翻译草稿，未经人工核对",
  .stale = "本译文完成后，英文原文已有改动",
  .certainty = {
    [MAG_CERTAINTY_HIGH] = "确定性高",
    [MAG_CERTAINTY_MODERATE] = "确定性中等",
    [MAG_CERTAINTY_LOW] = "确定性低",
    [MAG_CERTAINTY_VERY_LOW] = "确定性很低",
    [MAG_CERTAINTY_KNOWN] = "已知的人体科学",
    [MAG_CERTAINTY_PRINCIPLE] = "良好照护的原则",
    [MAG_CERTAINTY_UNRATED] = "未经检验",
  },
};

static const MagHandoutWords *const languages[] = { &english, &spanish, &arabic, &chinese };

/**
 * mag_handout_words_find:
 * @language: a BCP 47 tag
 *
 * Returns: (nullable): the words of that language, or %NULL where there are none
 */
const MagHandoutWords *
mag_handout_words_find (const char *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (g_str_equal (languages[i]->language, language))
        return languages[i];
    }

  return NULL;
}

/**
 * mag_handout_words_fill:
 * @pattern: words with names in braces
 * @name: the first name, without braces
 * @...: its value, further names and values, then %NULL
 *
 * Returns: (transfer full): the words with the values in place of the names
 */
char *
mag_handout_words_fill (const char *pattern,
                        const char *name,
                        ...)
{
  GString *text = g_string_new (pattern);
  va_list values;

  va_start (values, name);
  for (; name; name = va_arg (values, const char *))
    {
      g_autofree char *mark = g_strdup_printf ("{%s}", name);

      g_string_replace (text, mark, va_arg (values, const char *), 1);
    }
  va_end (values);

  return g_string_free (text, FALSE);
}
