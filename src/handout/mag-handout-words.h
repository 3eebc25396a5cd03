// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

#include "mag-finding.h"

G_BEGIN_DECLS

#define MAG_N_CERTAINTIES (MAG_CERTAINTY_UNRATED + 1)

/* By how many names at most the sheets of a language call a poison center. */
#define MAG_N_POISON_NAMES 2

/**
 * MagHandoutWords:
 *
 * The standing words of a handout in its own language, which need not be that of the user. Words
 * in braces are filled in by mag_handout_words_fill().
 */
typedef struct
{
  const char *language;
  const char *name;
  gboolean    right_to_left;
  const char *message;
  const char *what;
  const char *know;
  const char *know_short;
  const char *certainty_key;
  const char *unknown;
  const char *act;
  const char *call;
  const char *teach_back;
  const char *questions;
  const char *sources;
  const char *phone_day;
  const char *phone_night;
  const char *phone_emergency;
  const char *phone_poison;
  const char *poison_names[MAG_N_POISON_NAMES];
  const char *unconfirmed;
  const char *and_others;
  const char *page;
  const char *version;
  const char *printed;
  const char *written;
  const char *reviewed;
  const char *written_only;
  const char *checked;
  const char *checked_alone;
  const char *patient;
  const char *note;
  const char *notes;
  const char *first_page;
  const char *draft;
  const char *stale;
  const char *certainty[MAG_N_CERTAINTIES];
} MagHandoutWords;

const MagHandoutWords *mag_handout_words_find (const char *language);
char                  *mag_handout_words_fill (const char *pattern,
                                               const char *name,
                                               ...) G_GNUC_NULL_TERMINATED G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
