# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class GroupContact(Model):
    """One of the addresses of a group. In Group and 3 more.

    Required by the platform: address, type, media_type.
    """

    address: str | None = field("address", default=None)
    extension: str | None = field("extension", default=None)
    display: str | None = field("display", default=None)
    type: Literal["GROUPRING", "GROUPPHONE"] | str | None = field("type", default=None)
    media_type: Literal["PHONE"] | str | None = field("mediaType", default=None)
