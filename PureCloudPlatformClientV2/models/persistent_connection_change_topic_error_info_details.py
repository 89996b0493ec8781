# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PersistentConnectionChangeTopicErrorLocation


class PersistentConnectionChangeTopicErrorInfoDetails(Model):
    code: str | None = field("code", default=None)
    user_message: str | None = field("userMessage", default=None)
    user_params: dict[str, str] | None = field("userParams", default=None)
    hostname: str | None = field("hostname", default=None)
    location: PersistentConnectionChangeTopicErrorLocation | None = field("location", default=None)
