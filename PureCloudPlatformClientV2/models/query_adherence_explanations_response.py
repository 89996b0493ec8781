# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .adherence_explanation_job_reference import AdherenceExplanationJobReference
    from .adherence_explanation_listing import AdherenceExplanationListing


class QueryAdherenceExplanationsResponse(Model):
    """QueryAdherenceExplanationsResponse of the Platform API."""

    job: AdherenceExplanationJobReference | None = field("job", default=None)
    result: AdherenceExplanationListing | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
