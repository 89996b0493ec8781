# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdherenceExplanationJobReference, AdherenceExplanationResponse


class AdherenceExplanationListing(Model):
    """List of adherence explanations. In QueryAdherenceExplanationsResponse."""

    entities: list[AdherenceExplanationResponse] | None = field("entities", default=None)


class QueryAdherenceExplanationsResponse(Model):
    """Query adherence explanations: job, result and download URL. Answer of
    post_workforcemanagement_adherence_explanations_query.
    """

    job: AdherenceExplanationJobReference | None = field("job", default=None)
    result: AdherenceExplanationListing | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
