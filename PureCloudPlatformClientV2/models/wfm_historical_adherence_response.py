# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmHistoricalAdherenceResultWrapper


class WfmHistoricalAdherenceResponse(Model):
    """Given by get_workforcemanagement_adherence_historical_job and 3 more."""

    id: str | None = field("id", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_result: WfmHistoricalAdherenceResultWrapper | None = field("downloadResult", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    query_state: Literal["Processing", "Complete", "Error"] | str | None = field("queryState", default=None)
