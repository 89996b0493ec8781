# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_alternative_shift_job_complete_event_v3_error_body import WfmAlternativeShiftJobCompleteEventV3ErrorBody


class WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification(Model):
    """WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification of the Platform API."""

    id: str | None = field("id", default=None)
    type: Literal[
        "ListOffers", "SearchOffers", "ListUserTrades", "SearchTrades", "BulkUpdateTrades",
    ] | str | None = field("type", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    error: WfmAlternativeShiftJobCompleteEventV3ErrorBody | None = field("error", default=None)
