// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-content-error.h"

G_DEFINE_QUARK (mag-content-error-quark, mag_content_error)
