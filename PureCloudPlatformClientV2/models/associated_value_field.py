# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AssociatedValueField(Model):
    """Associated value field of an outcome. In Outcome and 1 more.

    Required by the platform: data_type, name.
    """

    data_type: Literal["Number", "Integer"] | str | None = field("dataType", default=None)
    name: str | None = field("name", default=None)
