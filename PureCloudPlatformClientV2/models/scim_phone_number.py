# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ScimPhoneNumber(Model):
    """One of the phone numbers of a SCIM V2 create user. In ScimV2CreateUser and 1 more."""

    value: str | None = field("value", default=None)
    type: Literal[
        "work", "work2", "work3", "work4", "home", "mobile", "other", "microsoftteams", "zoomphone", "eightbyeight",
    ] | str | None = field("type", default=None)
    primary: bool | None = field("primary", default=None)
