// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "mag-finding.h"

G_BEGIN_DECLS

/**
 * MagVerdict:
 * @MAG_VERDICT_FAIR: fair as said
 * @MAG_VERDICT_LIMIT: true, but needs a limit
 * @MAG_VERDICT_OVERSTATED: says more than studies show
 * @MAG_VERDICT_WRONG: wrong
 * @MAG_VERDICT_DANGEROUS: could lead to harm
 * @MAG_VERDICT_MARKETING: sales language, no proof offered
 * @MAG_VERDICT_UNVERIFIED: its source could not be found
 *
 * What the evidence says of a claim as people say it.
 */
typedef enum
{
  MAG_VERDICT_FAIR,
  MAG_VERDICT_LIMIT,
  MAG_VERDICT_OVERSTATED,
  MAG_VERDICT_WRONG,
  MAG_VERDICT_DANGEROUS,
  MAG_VERDICT_MARKETING,
  MAG_VERDICT_UNVERIFIED,
} MagVerdict;

#define MAG_TYPE_CLAIM   (mag_claim_get_type ())
#define MAG_TYPE_VERDICT (mag_verdict_get_type ())

GType mag_verdict_get_type (void);

const char *mag_verdict_get_label (MagVerdict verdict);
const char *mag_verdict_get_nick  (MagVerdict verdict);

G_DECLARE_FINAL_TYPE (MagClaim, mag_claim, MAG, CLAIM, GObject)

MagClaim   *mag_claim_new_from_json     (JsonObject *json,
                                         const char *topic) G_GNUC_WARN_UNUSED_RESULT;

const char *mag_claim_get_key           (MagClaim   *self);
const char *mag_claim_get_topic         (MagClaim   *self);
const char *mag_claim_get_claim         (MagClaim   *self);
const char *mag_claim_get_say           (MagClaim   *self);
const char *mag_claim_get_restates      (MagClaim   *self);
gboolean    mag_claim_get_is_remark     (MagClaim   *self);
MagVerdict  mag_claim_get_verdict       (MagClaim   *self);
GListModel *mag_claim_get_findings      (MagClaim   *self);
MagFinding *mag_claim_find_finding      (MagClaim   *self,
                                         const char *id);
MagFinding *mag_claim_get_main_finding  (MagClaim   *self);
char       *mag_claim_dup_spoken        (MagClaim   *self) G_GNUC_WARN_UNUSED_RESULT;
char       *mag_claim_dup_spoken_with   (MagClaim   *self,
                                         MagFinding *finding) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
