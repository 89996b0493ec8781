# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class GrammarFileUploadRequest(Model):
    """GrammarFileUploadRequest of the Platform API."""

    file_type: Literal["gram", "grxml"] | str | None = field("fileType", default=None)
