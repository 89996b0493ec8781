# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        AlternativeShiftBulkUpdateTradesResponseTemplate, AlternativeShiftOffersViewResponseTemplate,
        AlternativeShiftTradesViewResponseTemplate, ErrorBody,
    )


class AlternativeShiftJobResponse(Model):
    """An alternative shift job, kept at /api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}. Answer of
    get_workforcemanagement_alternativeshifts_offers_job and 3 more.

    Required by the platform: status, type.
    """

    id: str | None = field("id", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    type: Literal[
        "ListOffers", "SearchOffers", "ListUserTrades", "SearchTrades", "BulkUpdateTrades",
    ] | str | None = field("type", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    error: ErrorBody | None = field("error", default=None)
    view_offers_results: AlternativeShiftOffersViewResponseTemplate | None = field("viewOffersResults", default=None)
    view_trades_results: AlternativeShiftTradesViewResponseTemplate | None = field("viewTradesResults", default=None)
    bulk_update_trades_results: AlternativeShiftBulkUpdateTradesResponseTemplate | None = field(
        "bulkUpdateTradesResults", default=None
    )
    self_uri: str | None = field("selfUri", default=None)
