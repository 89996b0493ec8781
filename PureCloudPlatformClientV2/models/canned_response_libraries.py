# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CannedResponseLibraries(Model):
    library_ids: list[str] | None = field("libraryIds", default=None)
    mode: Literal["All", "SelectedOnly", "None"] | str | None = field("mode", default=None)
