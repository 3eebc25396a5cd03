// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>
#include <string.h>

/**
 * mag_test_assert_contains:
 * @text: (nullable): a text
 * @part: what it is to contain
 *
 * Fails the test where it does not, and tells both.
 */
#define mag_test_assert_contains(text, part)                                                               \
  G_STMT_START {                                                                                           \
    const char *text_ = (text), *part_ = (part);                                                           \
    if (!text_ || !strstr (text_, part_))                                                                  \
      g_assertion_message_cmpstr (G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #text " contains " #part,   \
                                  text_, "contains", part_);                                               \
  } G_STMT_END
