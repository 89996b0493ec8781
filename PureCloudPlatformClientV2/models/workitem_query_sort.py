# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemQuerySort(Model):
    """Part of WorkitemQueryPostRequest."""

    name: Literal["dateDue", "priority"] | str | None = field("name", default=None)
    ascending: bool | None = field("ascending", default=None)
