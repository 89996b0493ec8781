# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import KnowledgeBase


class ImportError(Model):
    """One of the errors of an import report. In ImportReport."""

    message: str | None = field("message", default=None)
    line: int | None = field("line", default=None)


class ImportReport(Model):
    """Report of a knowledge import. In KnowledgeImport."""

    errors: list[ImportError] | None = field("errors", default=None)
    validated: ResultCounters | None = field("validated", default=None)
    imported: ResultCounters | None = field("imported", default=None)
    total_documents: int | None = field("totalDocuments", default=None)


class KnowledgeImport(Model):
    """A knowledge import, kept at
    /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}. Answer
    of get_knowledge_knowledgebase_language_documents_import and 2 more; body of
    post_knowledge_knowledgebase_language_documents_imports.

    Required by the platform: upload_key, file_type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    upload_key: str | None = field("uploadKey", default=None)
    file_type: Literal["Csv", "JsonLines"] | str | None = field("fileType", default=None)
    ignore_headers: bool | None = field("ignoreHeaders", default=None)
    status: Literal[
        "Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress",
        "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted",
    ] | str | None = field("status", default=None)
    report: ImportReport | None = field("report", default=None)
    knowledge_base: KnowledgeBase | None = field("knowledgeBase", default=None)
    language_code: Literal[
        "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
        "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
        "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
        "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
    ] | str | None = field("languageCode", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ResultCounters(Model):
    """Imported of an import report. In ImportReport."""

    success: int | None = field("success", default=None)
    failure: int | None = field("failure", default=None)
