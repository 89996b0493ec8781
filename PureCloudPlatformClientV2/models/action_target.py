# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ServiceLevel


class ActionTarget(Model):
    """An action target, kept at /api/v2/journey/actiontargets/{actionTargetId}. Answer of get_journey_actiontarget and
    1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user_data: list[KeyValue] | None = field("userData", default=None)
    supported_media_types: list[str] | None = field("supportedMediaTypes", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    description: str | None = field("description", default=None)
    service_level: ServiceLevel | None = field("serviceLevel", default=None)
    short_abandon_threshold: int | None = field("shortAbandonThreshold", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)


class KeyValue(Model):
    """One of the user data of an action target. In ActionTarget.

    Required by the platform: key, value.
    """

    key: str | None = field("key", default=None)
    value: str | None = field("value", default=None)
