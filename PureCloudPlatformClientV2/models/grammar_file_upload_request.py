# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class GrammarFileUploadRequest(Model):
    """One of gram, grxml. Body of post_architect_grammar_language_files_dtmf and 1 more."""

    file_type: Literal["gram", "grxml"] | str | None = field("fileType", default=None)
