# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmHistoricalAdherenceBulkJobReference, WfmHistoricalAdherenceBulkResult


class WfmHistoricalAdherenceBulkResponse(Model):
    job: WfmHistoricalAdherenceBulkJobReference | None = field("job", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    download_result: WfmHistoricalAdherenceBulkResult | None = field("downloadResult", default=None)
