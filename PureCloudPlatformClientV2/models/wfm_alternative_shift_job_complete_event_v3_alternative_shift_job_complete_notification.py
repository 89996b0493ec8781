# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification(Model):
    """A workforce management alternative shift job complete event V3 alternative shift job complete: type, status,
    download URL and 2 more. Event of v2.users.{id}.workforcemanagement.alternative.shift.jobs.
    """

    id: str | None = field("id", default=None)
    type: Literal[
        "ListOffers", "SearchOffers", "ListUserTrades", "SearchTrades", "BulkUpdateTrades",
    ] | str | None = field("type", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    error: WfmAlternativeShiftJobCompleteEventV3ErrorBody | None = field("error", default=None)


class WfmAlternativeShiftJobCompleteEventV3ErrorBody(Model):
    """Error of a workforce management alternative shift job complete event V3 alternative shift job complete. In
    WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification.
    """

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
