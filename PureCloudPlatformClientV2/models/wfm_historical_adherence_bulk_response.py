# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmHistoricalAdherenceBulkJobReference, WfmHistoricalAdherenceBulkResult


class WfmHistoricalAdherenceBulkResponse(Model):
    """Given by get_workforcemanagement_adherence_historical_bulk_job and 1 more."""

    job: WfmHistoricalAdherenceBulkJobReference | None = field("job", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    download_result: WfmHistoricalAdherenceBulkResult | None = field("downloadResult", default=None)
