# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HistoricalShrinkageResultListing


class WfmHistoricalShrinkageResponse(Model):
    operation_id: str | None = field("operationId", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    download_result: HistoricalShrinkageResultListing | None = field("downloadResult", default=None)
    state: Literal["Processing", "Complete", "Error"] | str | None = field("state", default=None)
