# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .persistent_connection_change_topic_error_location import PersistentConnectionChangeTopicErrorLocation


class PersistentConnectionChangeTopicErrorInfoDetails(Model):
    """PersistentConnectionChangeTopicErrorInfoDetails of the Platform API."""

    code: str | None = field("code", default=None)
    user_message: str | None = field("userMessage", default=None)
    user_params: dict[str, str] | None = field("userParams", default=None)
    hostname: str | None = field("hostname", default=None)
    location: PersistentConnectionChangeTopicErrorLocation | None = field("location", default=None)
