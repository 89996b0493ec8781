# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Division


class DigitLength(Model):
    """Digit length of a number plan. In NumberPlan."""

    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)


class Number(Model):
    """One of the numbers of a number plan. In NumberPlan."""

    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)


class NumberPlan(Model):
    """A number plan, kept at /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}. Answer of
    get_telephony_providers_edges_site_numberplan and 2 more; body of put_telephony_providers_edges_site_numberplans.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    match: str | None = field("match", default=None)
    normalized_format: str | None = field("normalizedFormat", default=None)
    priority: int | None = field("priority", default=None)
    numbers: list[Number] | None = field("numbers", default=None)
    digit_length: DigitLength | None = field("digitLength", default=None)
    classification: str | None = field("classification", default=None)
    match_type: str | None = field("matchType", default=None)
    self_uri: str | None = field("selfUri", default=None)
