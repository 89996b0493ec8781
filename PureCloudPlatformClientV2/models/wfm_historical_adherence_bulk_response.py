# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_historical_adherence_bulk_job_reference import WfmHistoricalAdherenceBulkJobReference
    from .wfm_historical_adherence_bulk_result import WfmHistoricalAdherenceBulkResult


class WfmHistoricalAdherenceBulkResponse(Model):
    """WfmHistoricalAdherenceBulkResponse of the Platform API."""

    job: WfmHistoricalAdherenceBulkJobReference | None = field("job", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    download_result: WfmHistoricalAdherenceBulkResult | None = field("downloadResult", default=None)
