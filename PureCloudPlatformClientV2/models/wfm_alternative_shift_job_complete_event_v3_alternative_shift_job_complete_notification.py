# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmAlternativeShiftJobCompleteEventV3ErrorBody


class WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification(Model):
    id: str | None = field("id", default=None)
    type: Literal[
        "ListOffers", "SearchOffers", "ListUserTrades", "SearchTrades", "BulkUpdateTrades",
    ] | str | None = field("type", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    error: WfmAlternativeShiftJobCompleteEventV3ErrorBody | None = field("error", default=None)
