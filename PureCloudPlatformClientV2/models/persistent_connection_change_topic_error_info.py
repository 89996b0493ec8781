# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PersistentConnectionChangeTopicErrorInfoDetails


class PersistentConnectionChangeTopicErrorInfo(Model):
    text: str | None = field("text", default=None)
    code: str | None = field("code", default=None)
    user_message: str | None = field("userMessage", default=None)
    user_params: dict[str, str] | None = field("userParams", default=None)
    nested_error_details: list[PersistentConnectionChangeTopicErrorInfoDetails] | None = field(
        "nestedErrorDetails", default=None
    )
