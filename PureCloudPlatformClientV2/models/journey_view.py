# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import JourneyViewChart


class JourneyView(Model):
    """A journey view, kept at /api/v2/journey/views/{viewId}. Answer of get_journey_view and 4 more; body of
    post_journey_view_versions and 2 more.

    Required by the platform: elements.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    created_by: JourneyViewUser | None = field("createdBy", default=None)
    modified_by: JourneyViewUser | None = field("modifiedBy", default=None)
    interval: str | None = field("interval", default=None)
    duration: str | None = field("duration", default=None)
    elements: list[JourneyViewElement] | None = field("elements", default=None)
    charts: list[JourneyViewChart] | None = field("charts", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyViewElement(Model):
    """One of the elements of a journey view. In JourneyView.

    Required by the platform: id, name, attributes.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    attributes: JourneyViewElementAttributes | None = field("attributes", default=None)
    display_attributes: JourneyViewElementDisplayAttributes | None = field("displayAttributes", default=None)
    filter: JourneyViewElementFilter | None = field("filter", default=None)
    followed_by: list[JourneyViewLink] | None = field("followedBy", default=None)


class JourneyViewElementAttributes(Model):
    """Attributes of a journey view element. In JourneyViewElement.

    Required by the platform: type.
    """

    type: Literal["Event"] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)
    source: str | None = field("source", default=None)


class JourneyViewElementDisplayAttributes(Model):
    """Display attributes of a journey view element. In JourneyViewElement.

    Required by the platform: x, y, col.
    """

    x: int | None = field("x", default=None)
    y: int | None = field("y", default=None)
    col: int | None = field("col", default=None)


class JourneyViewElementFilter(Model):
    """Filter of a journey view element. In JourneyViewElement.

    Required by the platform: type.
    """

    type: Literal["And"] | str | None = field("type", default=None)
    predicates: list[JourneyViewElementFilterPredicate] | None = field("predicates", default=None)


class JourneyViewElementFilterPredicate(Model):
    """One of the predicates of a journey view element filter. In JourneyViewElementFilter.

    Required by the platform: dimension, values.
    """

    dimension: str | None = field("dimension", default=None)
    values: list[str] | None = field("values", default=None)
    operator: Literal["Matches", "NotMatches"] | str | None = field("operator", default=None)
    no_value: bool | None = field("noValue", default=None)


class JourneyViewLink(Model):
    """One of the followed bies of a journey view element. In JourneyViewElement.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    constraint_within: JourneyViewLinkTimeConstraint | None = field("constraintWithin", default=None)
    constraint_after: JourneyViewLinkTimeConstraint | None = field("constraintAfter", default=None)
    event_count_type: Literal["All", "Concurrent", "Sequential"] | str | None = field("eventCountType", default=None)
    join_attributes: list[str] | None = field("joinAttributes", default=None)


class JourneyViewLinkTimeConstraint(Model):
    """Constraint after of a journey view link. In JourneyViewLink."""

    unit: Literal["Seconds", "Minutes", "Hours", "Days", "Weeks", "Months"] | str | None = field("unit", default=None)
    value: int | None = field("value", default=None)


class JourneyViewUser(Model):
    """Created by of a journey view. In JourneyView."""

    id: str | None = field("id", default=None)
    email_address: str | None = field("emailAddress", default=None)
    self_uri: str | None = field("selfUri", default=None)
