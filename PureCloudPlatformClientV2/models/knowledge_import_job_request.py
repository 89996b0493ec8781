# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import KnowledgeImportJobSettings


class KnowledgeImportJobRequest(Model):
    """A knowledge import job: upload key, file type, settings and 1 more. Body of
    post_knowledge_knowledgebase_import_jobs.

    Required by the platform: upload_key, file_type.
    """

    upload_key: str | None = field("uploadKey", default=None)
    file_type: Literal["Json", "Csv", "Xlsx"] | str | None = field("fileType", default=None)
    settings: KnowledgeImportJobSettings | None = field("settings", default=None)
    skip_confirmation_step: bool | None = field("skipConfirmationStep", default=None)
