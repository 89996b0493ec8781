# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CannedResponseLibraries(Model):
    """Canned response libraries of a queue. In CreateQueueRequest and 3 more."""

    library_ids: list[str] | None = field("libraryIds", default=None)
    mode: Literal["All", "SelectedOnly", "None"] | str | None = field("mode", default=None)
