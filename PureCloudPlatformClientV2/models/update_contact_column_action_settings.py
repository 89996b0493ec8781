# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UpdateContactColumnActionSettings(Model):
    """Part of DigitalAction.

    Required by the platform: properties, update_option.
    """

    properties: dict[str, str] | None = field("properties", default=None)
    update_option: Literal[
        "Set", "Increment", "Decrement", "CurrentTime",
    ] | str | None = field("updateOption", default=None)
