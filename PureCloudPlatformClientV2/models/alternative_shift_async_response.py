# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AlternativeShiftAsyncResponse(Model):
    """An alternative shift async: job. Answer of patch_workforcemanagement_alternativeshifts_trades_state_jobs and 2
    more.

    Required by the platform: job.
    """

    job: AlternativeShiftJobReference | None = field("job", default=None)


class AlternativeShiftJobReference(Model):
    """Job of an alternative shift async. In AlternativeShiftAsyncResponse.

    Required by the platform: status, type.
    """

    id: str | None = field("id", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    type: Literal[
        "ListOffers", "SearchOffers", "ListUserTrades", "SearchTrades", "BulkUpdateTrades",
    ] | str | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)
