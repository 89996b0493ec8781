# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkbinQuerySort(Model):
    """Part of WorkbinQueryRequest."""

    name: Literal["dateModified", "name"] | str | None = field("name", default=None)
    ascending: bool | None = field("ascending", default=None)
