# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ResponseFilter(Model):
    """Part of ResponseQueryRequest.

    Required by the platform: name, operator, values.
    """

    name: str | None = field("name", default=None)
    operator: Literal["IN", "EQUALS", "NOTEQUALS"] | str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)
