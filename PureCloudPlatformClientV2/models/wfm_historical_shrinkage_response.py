# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HistoricalShrinkageResultListing


class WfmHistoricalShrinkageResponse(Model):
    """Given by get_workforcemanagement_shrinkage_job and 2 more."""

    operation_id: str | None = field("operationId", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    download_result: HistoricalShrinkageResultListing | None = field("downloadResult", default=None)
    state: Literal["Processing", "Complete", "Error"] | str | None = field("state", default=None)
