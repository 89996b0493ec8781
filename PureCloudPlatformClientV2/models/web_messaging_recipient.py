# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RecipientAdditionalIdentifier


class WebMessagingRecipient(Model):
    """Part of WebMessagingChannel."""

    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    nickname: str | None = field("nickname", default=None)
    image: str | None = field("image", default=None)
    additional_ids: list[RecipientAdditionalIdentifier] | None = field("additionalIds", default=None)
