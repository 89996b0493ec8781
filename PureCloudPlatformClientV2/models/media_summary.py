# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .media_summary_detail import MediaSummaryDetail


class MediaSummary(Model):
    """MediaSummary of the Platform API."""

    contact_center: MediaSummaryDetail | None = field("contactCenter", default=None)
    enterprise: MediaSummaryDetail | None = field("enterprise", default=None)
