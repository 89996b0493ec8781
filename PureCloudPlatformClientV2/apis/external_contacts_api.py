# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        BulkContactsRequest, BulkContactsResponse, BulkDeleteResponse, BulkFetchContactsResponse, BulkFetchNotesResponse,
        BulkFetchOrganizationsResponse, BulkFetchRelationshipsResponse, BulkIdsRequest, BulkNotesRequest, BulkNotesResponse,
        BulkOrganizationsRequest, BulkOrganizationsResponse, BulkRelationshipsRequest, BulkRelationshipsResponse,
        ContactIdentifier, ContactIdentifierListing, ContactImportJobEntityListing, ContactImportJobRequest,
        ContactImportJobResponse, ContactImportJobStatusUpdateRequest, ContactImportJobStatusUpdateResponse,
        ContactImportSettings, ContactImportSettingsEntityListing, ContactListing, ConversationAssociation, CsvJobRequest,
        CsvJobResponse, CsvSettings, CsvUploadDetailsResponse, CsvUploadPreviewResponse, CsvUploadRequest,
        CsvUploadResponse, CursorContactListing, CursorExternalSourceListing, CursorNoteListing, CursorOrganizationListing,
        CursorRelationshipListing, DataSchema, DataSchemaListing, ExternalContact, ExternalOrganization,
        ExternalOrganizationListing, ExternalOrganizationTrustorLink, ExternalSource, IdentifierClaimRequest, Listing,
        MergeRequest, Note, NoteListing, Relationship, RelationshipListing, ReverseWhitepagesLookupResult, SessionListing,
    )

_DELETE_EXTERNALCONTACTS_CONTACT: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/contacts/{contactId}", path("contactId"), returns="object"
)
_DELETE_EXTERNALCONTACTS_CONTACT_NOTE: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}", path("contactId"), path("noteId"),
    returns="object",
)
_DELETE_EXTERNALCONTACTS_CONTACTS_SCHEMA: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/contacts/schemas/{schemaId}", path("schemaId")
)
_DELETE_EXTERNALCONTACTS_EXTERNALSOURCE: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/externalsources/{externalSourceId}", path("externalSourceId"), returns="object"
)
_DELETE_EXTERNALCONTACTS_IMPORT_CSV_SETTING: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/import/csv/settings/{settingsId}", path("settingsId")
)
_DELETE_EXTERNALCONTACTS_IMPORT_SETTING: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/import/settings/{settingsId}", path("settingsId")
)
_DELETE_EXTERNALCONTACTS_ORGANIZATION: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/organizations/{externalOrganizationId}", path("externalOrganizationId"),
    returns="object",
)
_DELETE_EXTERNALCONTACTS_ORGANIZATION_NOTE: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
    path("externalOrganizationId"), path("noteId"), returns="object",
)
_DELETE_EXTERNALCONTACTS_ORGANIZATION_TRUSTOR: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor", path("externalOrganizationId")
)
_DELETE_EXTERNALCONTACTS_RELATIONSHIP: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/externalcontacts/relationships/{relationshipId}", path("relationshipId"), returns="object"
)
_GET_EXTERNALCONTACTS_CONTACT: ApiOperation[ExternalContact] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/{contactId}", path("contactId"), query("expand", "multi"),
    returns="ExternalContact",
)
_GET_EXTERNALCONTACTS_CONTACT_IDENTIFIERS: ApiOperation[ContactIdentifierListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/{contactId}/identifiers", path("contactId"),
    returns="ContactIdentifierListing",
)
_GET_EXTERNALCONTACTS_CONTACT_JOURNEY_SESSIONS: ApiOperation[SessionListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/{contactId}/journey/sessions", path("contactId"), query("pageSize"),
    query("after"), query("includeMerged"), returns="SessionListing",
)
_GET_EXTERNALCONTACTS_CONTACT_NOTE: ApiOperation[Note] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}", path("contactId"), path("noteId"),
    query("expand", "multi"), returns="Note",
)
_GET_EXTERNALCONTACTS_CONTACT_NOTES: ApiOperation[NoteListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/{contactId}/notes", path("contactId"), query("pageSize"),
    query("pageNumber"), query("sortOrder"), query("expand", "multi"), returns="NoteListing",
)
_GET_EXTERNALCONTACTS_CONTACT_UNRESOLVED: ApiOperation[ExternalContact] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/{contactId}/unresolved", path("contactId"), query("expand", "multi"),
    returns="ExternalContact",
)
_GET_EXTERNALCONTACTS_CONTACTS: ApiOperation[ContactListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts", query("pageSize"), query("pageNumber"), query("q"), query("sortOrder"),
    query("expand", "multi"), returns="ContactListing",
)
_GET_EXTERNALCONTACTS_CONTACTS_SCHEMA: ApiOperation[DataSchema] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/schemas/{schemaId}", path("schemaId"), returns="DataSchema"
)
_GET_EXTERNALCONTACTS_CONTACTS_SCHEMA_VERSION: ApiOperation[DataSchema] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}", path("schemaId"),
    path("versionId"), returns="DataSchema",
)
_GET_EXTERNALCONTACTS_CONTACTS_SCHEMA_VERSIONS: ApiOperation[DataSchema] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions", path("schemaId"), returns="DataSchema"
)
_GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS: ApiOperation[DataSchemaListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/schemas", returns="DataSchemaListing"
)
_GET_EXTERNALCONTACTS_EXTERNALSOURCE: ApiOperation[ExternalSource] = ApiOperation(
    "GET", "/api/v2/externalcontacts/externalsources/{externalSourceId}", path("externalSourceId"),
    returns="ExternalSource",
)
_GET_EXTERNALCONTACTS_EXTERNALSOURCES: ApiOperation[CursorExternalSourceListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/externalsources", query("cursor"), query("limit"), query("name"), query("active"),
    returns="CursorExternalSourceListing",
)
_GET_EXTERNALCONTACTS_IMPORT_CSV_SETTING: ApiOperation[CsvSettings] = ApiOperation(
    "GET", "/api/v2/externalcontacts/import/csv/settings/{settingsId}", path("settingsId"), returns="CsvSettings"
)
_GET_EXTERNALCONTACTS_IMPORT_CSV_SETTINGS: ApiOperation[Listing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/import/csv/settings", query("after"), query("pageSize"),
    query("externalSettingsId"), returns="Listing",
)
_GET_EXTERNALCONTACTS_IMPORT_CSV_UPLOAD_DETAILS: ApiOperation[CsvUploadDetailsResponse] = ApiOperation(
    "GET", "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/details", path("uploadId"),
    returns="CsvUploadDetailsResponse",
)
_GET_EXTERNALCONTACTS_IMPORT_CSV_UPLOAD_PREVIEW: ApiOperation[CsvUploadPreviewResponse] = ApiOperation(
    "GET", "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview", path("uploadId"),
    returns="CsvUploadPreviewResponse",
)
_GET_EXTERNALCONTACTS_IMPORT_JOB: ApiOperation[ContactImportJobResponse] = ApiOperation(
    "GET", "/api/v2/externalcontacts/import/jobs/{jobId}", path("jobId"), returns="ContactImportJobResponse"
)
_GET_EXTERNALCONTACTS_IMPORT_JOBS: ApiOperation[ContactImportJobEntityListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/import/jobs", query("after"), query("pageSize"), query("sortOrder"),
    query("jobStatus"), returns="ContactImportJobEntityListing",
)
_GET_EXTERNALCONTACTS_IMPORT_SETTING: ApiOperation[ContactImportSettings] = ApiOperation(
    "GET", "/api/v2/externalcontacts/import/settings/{settingsId}", path("settingsId"), returns="ContactImportSettings"
)
_GET_EXTERNALCONTACTS_IMPORT_SETTINGS: ApiOperation[ContactImportSettingsEntityListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/import/settings", query("after"), query("pageSize"), query("sortOrder"),
    query("name"), returns="ContactImportSettingsEntityListing",
)
_GET_EXTERNALCONTACTS_ORGANIZATION: ApiOperation[ExternalOrganization] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}", path("externalOrganizationId"),
    query("expand", "multi"), query("includeTrustors"), returns="ExternalOrganization",
)
_GET_EXTERNALCONTACTS_ORGANIZATION_CONTACTS: ApiOperation[ContactListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts", path("externalOrganizationId"),
    query("pageSize"), query("pageNumber"), query("q"), query("sortOrder"), query("expand", "multi"),
    returns="ContactListing",
)
_GET_EXTERNALCONTACTS_ORGANIZATION_NOTE: ApiOperation[Note] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
    path("externalOrganizationId"), path("noteId"), query("expand", "multi"), returns="Note",
)
_GET_EXTERNALCONTACTS_ORGANIZATION_NOTES: ApiOperation[NoteListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes", path("externalOrganizationId"),
    query("pageSize"), query("pageNumber"), query("sortOrder"), query("expand", "multi"), returns="NoteListing",
)
_GET_EXTERNALCONTACTS_ORGANIZATION_RELATIONSHIPS: ApiOperation[RelationshipListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships",
    path("externalOrganizationId"), query("pageSize"), query("pageNumber"), query("expand", "multi"),
    query("sortOrder"), returns="RelationshipListing",
)
_GET_EXTERNALCONTACTS_ORGANIZATIONS: ApiOperation[ExternalOrganizationListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations", query("pageSize"), query("pageNumber"), query("q"),
    query("trustorId", "multi"), query("sortOrder"), query("expand", "multi"), query("includeTrustors"),
    returns="ExternalOrganizationListing",
)
_GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA: ApiOperation[DataSchema] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations/schemas/{schemaId}", path("schemaId"), returns="DataSchema"
)
_GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA_VERSION: ApiOperation[DataSchema] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}", path("schemaId"),
    path("versionId"), returns="DataSchema",
)
_GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA_VERSIONS: ApiOperation[DataSchema] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions", path("schemaId"), returns="DataSchema"
)
_GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS: ApiOperation[DataSchemaListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/organizations/schemas", returns="DataSchemaListing"
)
_GET_EXTERNALCONTACTS_RELATIONSHIP: ApiOperation[Relationship] = ApiOperation(
    "GET", "/api/v2/externalcontacts/relationships/{relationshipId}", path("relationshipId"), query("expand", "multi"),
    returns="Relationship",
)
_GET_EXTERNALCONTACTS_REVERSEWHITEPAGESLOOKUP: ApiOperation[ReverseWhitepagesLookupResult] = ApiOperation(
    "GET", "/api/v2/externalcontacts/reversewhitepageslookup", query("lookupVal", required=True),
    query("expand", "multi"), returns="ReverseWhitepagesLookupResult",
)
_GET_EXTERNALCONTACTS_SCAN_CONTACTS: ApiOperation[CursorContactListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/scan/contacts", query("limit"), query("cursor"), returns="CursorContactListing"
)
_GET_EXTERNALCONTACTS_SCAN_NOTES: ApiOperation[CursorNoteListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/scan/notes", query("limit"), query("cursor"), returns="CursorNoteListing"
)
_GET_EXTERNALCONTACTS_SCAN_ORGANIZATIONS: ApiOperation[CursorOrganizationListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/scan/organizations", query("limit"), query("cursor"),
    returns="CursorOrganizationListing",
)
_GET_EXTERNALCONTACTS_SCAN_RELATIONSHIPS: ApiOperation[CursorRelationshipListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/scan/relationships", query("limit"), query("cursor"),
    returns="CursorRelationshipListing",
)
_PATCH_EXTERNALCONTACTS_CONTACT_IDENTIFIERS: ApiOperation[ContactIdentifier] = ApiOperation(
    "PATCH", "/api/v2/externalcontacts/contacts/{contactId}/identifiers", path("contactId"), body(required=True),
    returns="ContactIdentifier",
)
_POST_EXTERNALCONTACTS_BULK_CONTACTS: ApiOperation[BulkFetchContactsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/contacts", body(required=True), returns="BulkFetchContactsResponse"
)
_POST_EXTERNALCONTACTS_BULK_CONTACTS_ADD: ApiOperation[BulkContactsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/contacts/add", body(required=True), returns="BulkContactsResponse"
)
_POST_EXTERNALCONTACTS_BULK_CONTACTS_REMOVE: ApiOperation[BulkDeleteResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/contacts/remove", body(required=True), returns="BulkDeleteResponse"
)
_POST_EXTERNALCONTACTS_BULK_CONTACTS_UNRESOLVED: ApiOperation[BulkFetchContactsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/contacts/unresolved", body(required=True),
    returns="BulkFetchContactsResponse",
)
_POST_EXTERNALCONTACTS_BULK_CONTACTS_UPDATE: ApiOperation[BulkContactsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/contacts/update", body(required=True), returns="BulkContactsResponse"
)
_POST_EXTERNALCONTACTS_BULK_NOTES: ApiOperation[BulkFetchNotesResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/notes", body(required=True), returns="BulkFetchNotesResponse"
)
_POST_EXTERNALCONTACTS_BULK_NOTES_ADD: ApiOperation[BulkNotesResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/notes/add", body(required=True), returns="BulkNotesResponse"
)
_POST_EXTERNALCONTACTS_BULK_NOTES_REMOVE: ApiOperation[BulkDeleteResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/notes/remove", body(required=True), returns="BulkDeleteResponse"
)
_POST_EXTERNALCONTACTS_BULK_NOTES_UPDATE: ApiOperation[BulkNotesResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/notes/update", body(required=True), returns="BulkNotesResponse"
)
_POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS: ApiOperation[BulkFetchOrganizationsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/organizations", body(required=True),
    returns="BulkFetchOrganizationsResponse",
)
_POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_ADD: ApiOperation[BulkOrganizationsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/organizations/add", body(required=True), returns="BulkOrganizationsResponse"
)
_POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_REMOVE: ApiOperation[BulkDeleteResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/organizations/remove", body(required=True), returns="BulkDeleteResponse"
)
_POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_UPDATE: ApiOperation[BulkOrganizationsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/organizations/update", body(required=True),
    returns="BulkOrganizationsResponse",
)
_POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS: ApiOperation[BulkFetchRelationshipsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/relationships", body(required=True),
    returns="BulkFetchRelationshipsResponse",
)
_POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_ADD: ApiOperation[BulkRelationshipsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/relationships/add", body(required=True), returns="BulkRelationshipsResponse"
)
_POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_REMOVE: ApiOperation[BulkDeleteResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/relationships/remove", body(required=True), returns="BulkDeleteResponse"
)
_POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_UPDATE: ApiOperation[BulkRelationshipsResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/bulk/relationships/update", body(required=True),
    returns="BulkRelationshipsResponse",
)
_POST_EXTERNALCONTACTS_CONTACT_NOTES: ApiOperation[Note] = ApiOperation(
    "POST", "/api/v2/externalcontacts/contacts/{contactId}/notes", path("contactId"), body(required=True),
    returns="Note",
)
_POST_EXTERNALCONTACTS_CONTACT_PROMOTION: ApiOperation[ExternalContact] = ApiOperation(
    "POST", "/api/v2/externalcontacts/contacts/{contactId}/promotion", path("contactId"), returns="ExternalContact"
)
_POST_EXTERNALCONTACTS_CONTACTS: ApiOperation[ExternalContact] = ApiOperation(
    "POST", "/api/v2/externalcontacts/contacts", body(required=True), returns="ExternalContact"
)
_POST_EXTERNALCONTACTS_CONTACTS_SCHEMAS: ApiOperation[DataSchema] = ApiOperation(
    "POST", "/api/v2/externalcontacts/contacts/schemas", body(required=True), returns="DataSchema"
)
_POST_EXTERNALCONTACTS_EXTERNALSOURCES: ApiOperation[ExternalSource] = ApiOperation(
    "POST", "/api/v2/externalcontacts/externalsources", body(required=True), returns="ExternalSource"
)
_POST_EXTERNALCONTACTS_IDENTIFIERLOOKUP: ApiOperation[ExternalContact] = ApiOperation(
    "POST", "/api/v2/externalcontacts/identifierlookup", body("identifier", required=True), query("expand", "multi"),
    returns="ExternalContact", deprecated=True,
)
_POST_EXTERNALCONTACTS_IMPORT_CSV_JOBS: ApiOperation[CsvJobResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/import/csv/jobs", body(required=True), returns="CsvJobResponse"
)
_POST_EXTERNALCONTACTS_IMPORT_CSV_SETTINGS: ApiOperation[CsvSettings] = ApiOperation(
    "POST", "/api/v2/externalcontacts/import/csv/settings", body(required=True), returns="CsvSettings"
)
_POST_EXTERNALCONTACTS_IMPORT_CSV_UPLOADS: ApiOperation[CsvUploadResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/import/csv/uploads", body(required=True), returns="CsvUploadResponse"
)
_POST_EXTERNALCONTACTS_IMPORT_JOBS: ApiOperation[ContactImportJobResponse] = ApiOperation(
    "POST", "/api/v2/externalcontacts/import/jobs", body(required=True), returns="ContactImportJobResponse"
)
_POST_EXTERNALCONTACTS_IMPORT_SETTINGS: ApiOperation[ContactImportSettings] = ApiOperation(
    "POST", "/api/v2/externalcontacts/import/settings", body(required=True), returns="ContactImportSettings"
)
_POST_EXTERNALCONTACTS_MERGE_CONTACTS: ApiOperation[ExternalContact] = ApiOperation(
    "POST", "/api/v2/externalcontacts/merge/contacts", body(required=True), returns="ExternalContact"
)
_POST_EXTERNALCONTACTS_ORGANIZATION_NOTES: ApiOperation[Note] = ApiOperation(
    "POST", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes", path("externalOrganizationId"),
    body(required=True), returns="Note",
)
_POST_EXTERNALCONTACTS_ORGANIZATIONS: ApiOperation[ExternalOrganization] = ApiOperation(
    "POST", "/api/v2/externalcontacts/organizations", body(required=True), returns="ExternalOrganization"
)
_POST_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS: ApiOperation[DataSchema] = ApiOperation(
    "POST", "/api/v2/externalcontacts/organizations/schemas", body(required=True), returns="DataSchema"
)
_POST_EXTERNALCONTACTS_RELATIONSHIPS: ApiOperation[Relationship] = ApiOperation(
    "POST", "/api/v2/externalcontacts/relationships", body(required=True), returns="Relationship"
)
_PUT_EXTERNALCONTACTS_CONTACT: ApiOperation[ExternalContact] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/contacts/{contactId}", path("contactId"), body(required=True),
    returns="ExternalContact",
)
_PUT_EXTERNALCONTACTS_CONTACT_NOTE: ApiOperation[Note] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}", path("contactId"), path("noteId"),
    body(required=True), returns="Note",
)
_PUT_EXTERNALCONTACTS_CONTACTS_SCHEMA: ApiOperation[DataSchema] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/contacts/schemas/{schemaId}", path("schemaId"), body(required=True),
    returns="DataSchema",
)
_PUT_EXTERNALCONTACTS_CONVERSATION: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/conversations/{conversationId}", path("conversationId"), body(required=True)
)
_PUT_EXTERNALCONTACTS_EXTERNALSOURCE: ApiOperation[ExternalSource] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/externalsources/{externalSourceId}", path("externalSourceId"), body(required=True),
    returns="ExternalSource",
)
_PUT_EXTERNALCONTACTS_IMPORT_CSV_SETTING: ApiOperation[CsvSettings] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/import/csv/settings/{settingsId}", path("settingsId"), body(required=True),
    returns="CsvSettings",
)
_PUT_EXTERNALCONTACTS_IMPORT_JOB: ApiOperation[ContactImportJobStatusUpdateResponse] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/import/jobs/{jobId}", path("jobId"), body(required=True),
    returns="ContactImportJobStatusUpdateResponse",
)
_PUT_EXTERNALCONTACTS_IMPORT_SETTING: ApiOperation[ContactImportSettings] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/import/settings/{settingsId}", path("settingsId"), body(required=True),
    returns="ContactImportSettings",
)
_PUT_EXTERNALCONTACTS_ORGANIZATION: ApiOperation[ExternalOrganization] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/organizations/{externalOrganizationId}", path("externalOrganizationId"),
    body(required=True), returns="ExternalOrganization",
)
_PUT_EXTERNALCONTACTS_ORGANIZATION_NOTE: ApiOperation[Note] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
    path("externalOrganizationId"), path("noteId"), body(required=True), returns="Note",
)
_PUT_EXTERNALCONTACTS_ORGANIZATION_TRUSTOR_TRUSTOR_ID: ApiOperation[ExternalOrganizationTrustorLink] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}",
    path("externalOrganizationId"), path("trustorId"), returns="ExternalOrganizationTrustorLink",
)
_PUT_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA: ApiOperation[DataSchema] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/organizations/schemas/{schemaId}", path("schemaId"), body(required=True),
    returns="DataSchema",
)
_PUT_EXTERNALCONTACTS_RELATIONSHIP: ApiOperation[Relationship] = ApiOperation(
    "PUT", "/api/v2/externalcontacts/relationships/{relationshipId}", path("relationshipId"), body(required=True),
    returns="Relationship",
)


class ExternalContactsApi(Api):
    """The External Contacts operations of the Platform API."""

    def delete_externalcontacts_contact(
        self,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/externalcontacts/contacts/{contactId}: returns Any.

        Permissions: any of relate:contact:delete, externalContacts:contact:delete.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_CONTACT, options, contact_id)

    def delete_externalcontacts_contact_note(
        self,
        contact_id: str,
        note_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}: returns Any.

        Permissions: any of relate:contact:edit, externalContacts:contact:edit.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_CONTACT_NOTE, options, contact_id, note_id)

    def delete_externalcontacts_contacts_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/externalcontacts/contacts/schemas/{schemaId}: returns None.

        Permissions: any of externalContacts:customFields:edit.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_CONTACTS_SCHEMA, options, schema_id)

    def delete_externalcontacts_externalsource(
        self,
        external_source_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/externalcontacts/externalsources/{externalSourceId}: returns Any.

        Permissions: any of externalContacts:externalSource:delete.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_EXTERNALSOURCE, options, external_source_id)

    def delete_externalcontacts_import_csv_setting(
        self,
        settings_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/externalcontacts/import/csv/settings/{settingsId}: returns None.

        Permissions: any of externalContacts:importCsvSettings:delete.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_IMPORT_CSV_SETTING, options, settings_id)

    def delete_externalcontacts_import_setting(
        self,
        settings_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/externalcontacts/import/settings/{settingsId}: returns None.

        Permissions: any of externalContacts:importSettings:delete.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_IMPORT_SETTING, options, settings_id)

    def delete_externalcontacts_organization(
        self,
        external_organization_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}: returns Any.

        Permissions: any of relate:externalOrganization:delete, externalContacts:externalOrganization:delete.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_ORGANIZATION, options, external_organization_id)

    def delete_externalcontacts_organization_note(
        self,
        external_organization_id: str,
        note_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}: returns Any.

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_ORGANIZATION_NOTE, options, external_organization_id, note_id)

    def delete_externalcontacts_organization_trustor(
        self,
        external_organization_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor: returns None.

        Permissions: any of externalContacts:externalOrganization:edit.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_ORGANIZATION_TRUSTOR, options, external_organization_id)

    def delete_externalcontacts_relationship(
        self,
        relationship_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/externalcontacts/relationships/{relationshipId}: returns Any.

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.
        """
        return self._call(_DELETE_EXTERNALCONTACTS_RELATIONSHIP, options, relationship_id)

    def get_externalcontacts_contact(
        self,
        contact_id: str,
        *,
        expand: Sequence[Literal[
            "externalOrganization", "externalDataSources", "identifiers", "externalSources", "division",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """GET /api/v2/externalcontacts/contacts/{contactId}: returns ExternalContact.

        Permissions: any of relate:contact:view, externalContacts:contact:view.

        Parameters:
            expand: any of externalOrganization, externalDataSources, identifiers, externalSources, division.
        """
        return self._call(_GET_EXTERNALCONTACTS_CONTACT, options, contact_id, expand)

    def get_externalcontacts_contact_identifiers(
        self,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactIdentifierListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/identifiers: returns ContactIdentifierListing.

        Permissions: any of externalContacts:contact:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_CONTACT_IDENTIFIERS, options, contact_id)

    def get_externalcontacts_contact_journey_sessions(
        self,
        contact_id: str,
        *,
        page_size: str | None = None,
        after: str | None = None,
        include_merged: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SessionListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions: returns SessionListing.

        Permissions: any of externalContacts:session:view.
        """
        return self._call(
            _GET_EXTERNALCONTACTS_CONTACT_JOURNEY_SESSIONS, options, contact_id, page_size, after, include_merged
        )

    def get_externalcontacts_contact_note(
        self,
        contact_id: str,
        note_id: str,
        *,
        expand: Sequence[Literal["author", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Note:
        """GET /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}: returns Note.

        Permissions: any of relate:contact:view, externalContacts:contact:view.

        Parameters:
            expand: any of author, externalDataSources, division.
        """
        return self._call(_GET_EXTERNALCONTACTS_CONTACT_NOTE, options, contact_id, note_id, expand)

    def get_externalcontacts_contact_notes(
        self,
        contact_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal["author", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> NoteListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/notes: returns NoteListing.

        Permissions: any of relate:contact:view, externalContacts:contact:view.

        Parameters:
            page_size: default 20.
            page_number: default 1.
            expand: any of author, externalDataSources, division.
        """
        return self._call(
            _GET_EXTERNALCONTACTS_CONTACT_NOTES, options, contact_id, page_size, page_number, sort_order, expand
        )

    def get_externalcontacts_contact_unresolved(
        self,
        contact_id: str,
        *,
        expand: Sequence[Literal[
            "externalOrganization", "externalDataSources", "identifiers", "division",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """GET /api/v2/externalcontacts/contacts/{contactId}/unresolved: returns ExternalContact.

        Permissions: any of externalContacts:contact:view.

        Parameters:
            expand: any of externalOrganization, externalDataSources, identifiers, division.
        """
        return self._call(_GET_EXTERNALCONTACTS_CONTACT_UNRESOLVED, options, contact_id, expand)

    def get_externalcontacts_contacts(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        q: str | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal[
            "externalOrganization", "externalDataSources", "identifiers", "externalSources", "division",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListing:
        """GET /api/v2/externalcontacts/contacts: returns ContactListing.

        Permissions: any of relate:contact:view, externalContacts:contact:view.

        Parameters:
            page_size: default 20.
            page_number: default 1.
            expand: any of externalOrganization, externalDataSources, identifiers, externalSources, division.
        """
        return self._call(_GET_EXTERNALCONTACTS_CONTACTS, options, page_size, page_number, q, sort_order, expand)

    def get_externalcontacts_contacts_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """GET /api/v2/externalcontacts/contacts/schemas/{schemaId}: returns DataSchema.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_CONTACTS_SCHEMA, options, schema_id)

    def get_externalcontacts_contacts_schema_version(
        self,
        schema_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}: returns DataSchema.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_CONTACTS_SCHEMA_VERSION, options, schema_id, version_id)

    def get_externalcontacts_contacts_schema_versions(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions: returns DataSchema.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_CONTACTS_SCHEMA_VERSIONS, options, schema_id)

    def get_externalcontacts_contacts_schemas(
        self,
        **options: Unpack[CallOptions],
    ) -> DataSchemaListing:
        """GET /api/v2/externalcontacts/contacts/schemas: returns DataSchemaListing.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS, options)

    def get_externalcontacts_externalsource(
        self,
        external_source_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalSource:
        """GET /api/v2/externalcontacts/externalsources/{externalSourceId}: returns ExternalSource.

        Permissions: any of externalContacts:externalSource:view, externalContacts:contact:view,
        externalContacts:externalOrganization:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_EXTERNALSOURCE, options, external_source_id)

    def get_externalcontacts_externalsources(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        name: str | None = None,
        active: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorExternalSourceListing:
        """GET /api/v2/externalcontacts/externalsources: returns CursorExternalSourceListing.

        Permissions: any of externalContacts:externalSource:view, externalContacts:contact:view,
        externalContacts:externalOrganization:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_EXTERNALSOURCES, options, cursor, limit, name, active)

    def get_externalcontacts_import_csv_setting(
        self,
        settings_id: str,
        **options: Unpack[CallOptions],
    ) -> CsvSettings:
        """GET /api/v2/externalcontacts/import/csv/settings/{settingsId}: returns CsvSettings.

        Permissions: any of externalContacts:importCsvSettings:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_IMPORT_CSV_SETTING, options, settings_id)

    def get_externalcontacts_import_csv_settings(
        self,
        *,
        after: str | None = None,
        page_size: str | None = None,
        external_settings_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing:
        """GET /api/v2/externalcontacts/import/csv/settings: returns Listing.

        Permissions: any of externalContacts:importCsvSettings:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_IMPORT_CSV_SETTINGS, options, after, page_size, external_settings_id)

    def get_externalcontacts_import_csv_upload_details(
        self,
        upload_id: str,
        **options: Unpack[CallOptions],
    ) -> CsvUploadDetailsResponse:
        """GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/details: returns CsvUploadDetailsResponse.

        Permissions: any of externalContacts:importCsvUpload:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_IMPORT_CSV_UPLOAD_DETAILS, options, upload_id)

    def get_externalcontacts_import_csv_upload_preview(
        self,
        upload_id: str,
        **options: Unpack[CallOptions],
    ) -> CsvUploadPreviewResponse:
        """GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview: returns CsvUploadPreviewResponse.

        Permissions: any of externalContacts:importCsvUpload:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_IMPORT_CSV_UPLOAD_PREVIEW, options, upload_id)

    def get_externalcontacts_import_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactImportJobResponse:
        """GET /api/v2/externalcontacts/import/jobs/{jobId}: returns ContactImportJobResponse.

        Permissions: any of externalContacts:importJob:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_IMPORT_JOB, options, job_id)

    def get_externalcontacts_import_jobs(
        self,
        *,
        after: str | None = None,
        page_size: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        job_status: Literal["Created", "Running", "Completed", "Failed", "Cancelled"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactImportJobEntityListing:
        """GET /api/v2/externalcontacts/import/jobs: returns ContactImportJobEntityListing.

        Permissions: any of externalContacts:importJob:viewAll.

        Parameters:
            page_size: default 25.
            sort_order: Ascending, Descending; default Ascending.
            job_status: Created, Running, Completed, Failed, Cancelled.
        """
        return self._call(_GET_EXTERNALCONTACTS_IMPORT_JOBS, options, after, page_size, sort_order, job_status)

    def get_externalcontacts_import_setting(
        self,
        settings_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactImportSettings:
        """GET /api/v2/externalcontacts/import/settings/{settingsId}: returns ContactImportSettings.

        Permissions: any of externalContacts:importSettings:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_IMPORT_SETTING, options, settings_id)

    def get_externalcontacts_import_settings(
        self,
        *,
        after: str | None = None,
        page_size: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactImportSettingsEntityListing:
        """GET /api/v2/externalcontacts/import/settings: returns ContactImportSettingsEntityListing.

        Permissions: any of externalContacts:importSettings:viewAll.

        Parameters:
            page_size: default 25.
            sort_order: Ascending, Descending; default Ascending.
        """
        return self._call(_GET_EXTERNALCONTACTS_IMPORT_SETTINGS, options, after, page_size, sort_order, name)

    def get_externalcontacts_organization(
        self,
        external_organization_id: str,
        *,
        expand: Sequence[Literal["externalDataSources", "division", "identifiers", "externalSources"]] | None = None,
        include_trustors: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalOrganization:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}: returns ExternalOrganization.

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.

        Parameters:
            expand: any of externalDataSources, division, identifiers, externalSources.
        """
        return self._call(
            _GET_EXTERNALCONTACTS_ORGANIZATION, options, external_organization_id, expand, include_trustors
        )

    def get_externalcontacts_organization_contacts(
        self,
        external_organization_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        q: str | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal[
            "externalOrganization", "externalDataSources", "identifiers", "externalSources", "division",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListing:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts: returns ContactListing.

        Permissions: any of relate:contact:view, externalContacts:contact:view.

        Parameters:
            page_size: default 20.
            page_number: default 1.
            expand: any of externalOrganization, externalDataSources, identifiers, externalSources, division.
        """
        return self._call(
            _GET_EXTERNALCONTACTS_ORGANIZATION_CONTACTS, options, external_organization_id, page_size, page_number, q,
            sort_order, expand,
        )

    def get_externalcontacts_organization_note(
        self,
        external_organization_id: str,
        note_id: str,
        *,
        expand: Sequence[Literal["author", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Note:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}: returns Note.

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.

        Parameters:
            expand: any of author, externalDataSources, division.
        """
        return self._call(_GET_EXTERNALCONTACTS_ORGANIZATION_NOTE, options, external_organization_id, note_id, expand)

    def get_externalcontacts_organization_notes(
        self,
        external_organization_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal["author", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> NoteListing:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes: returns NoteListing.

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.

        Parameters:
            page_size: default 20.
            page_number: default 1.
            expand: any of author, externalDataSources, division.
        """
        return self._call(
            _GET_EXTERNALCONTACTS_ORGANIZATION_NOTES, options, external_organization_id, page_size, page_number,
            sort_order, expand,
        )

    def get_externalcontacts_organization_relationships(
        self,
        external_organization_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Sequence[Literal["externalDataSources", "division"]] | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RelationshipListing:
        """GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships: returns
        RelationshipListing.

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.

        Parameters:
            page_size: default 20.
            page_number: default 1.
            expand: any of externalDataSources, division.
        """
        return self._call(
            _GET_EXTERNALCONTACTS_ORGANIZATION_RELATIONSHIPS, options, external_organization_id, page_size, page_number,
            expand, sort_order,
        )

    def get_externalcontacts_organizations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        q: str | None = None,
        trustor_id: Sequence[str] | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal["externalDataSources", "division", "identifiers", "externalSources"]] | None = None,
        include_trustors: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalOrganizationListing:
        """GET /api/v2/externalcontacts/organizations: returns ExternalOrganizationListing.

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.

        Parameters:
            page_size: default 20.
            page_number: default 1.
            expand: any of externalDataSources, division, identifiers, externalSources.
        """
        return self._call(
            _GET_EXTERNALCONTACTS_ORGANIZATIONS, options, page_size, page_number, q, trustor_id, sort_order, expand,
            include_trustors,
        )

    def get_externalcontacts_organizations_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """GET /api/v2/externalcontacts/organizations/schemas/{schemaId}: returns DataSchema.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA, options, schema_id)

    def get_externalcontacts_organizations_schema_version(
        self,
        schema_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}: returns DataSchema.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA_VERSION, options, schema_id, version_id)

    def get_externalcontacts_organizations_schema_versions(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions: returns DataSchema.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA_VERSIONS, options, schema_id)

    def get_externalcontacts_organizations_schemas(
        self,
        **options: Unpack[CallOptions],
    ) -> DataSchemaListing:
        """GET /api/v2/externalcontacts/organizations/schemas: returns DataSchemaListing.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS, options)

    def get_externalcontacts_relationship(
        self,
        relationship_id: str,
        *,
        expand: Sequence[Literal["externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """GET /api/v2/externalcontacts/relationships/{relationshipId}: returns Relationship.

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.

        Parameters:
            expand: any of externalDataSources, division.
        """
        return self._call(_GET_EXTERNALCONTACTS_RELATIONSHIP, options, relationship_id, expand)

    def get_externalcontacts_reversewhitepageslookup(
        self,
        lookup_val: str,
        *,
        expand: Sequence[Literal["contacts.externalOrganization", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ReverseWhitepagesLookupResult:
        """GET /api/v2/externalcontacts/reversewhitepageslookup: returns ReverseWhitepagesLookupResult.

        Permissions: any of externalContacts:contact:view.

        Parameters:
            expand: any of contacts.externalOrganization, externalDataSources, division.
        """
        return self._call(_GET_EXTERNALCONTACTS_REVERSEWHITEPAGESLOOKUP, options, lookup_val, expand)

    def get_externalcontacts_scan_contacts(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorContactListing:
        """GET /api/v2/externalcontacts/scan/contacts: returns CursorContactListing.

        Permissions: any of relate:contact:view, externalContacts:contact:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_SCAN_CONTACTS, options, limit, cursor)

    def get_externalcontacts_scan_notes(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorNoteListing:
        """GET /api/v2/externalcontacts/scan/notes: returns CursorNoteListing.

        Permissions: any of relate:contact:view, externalContacts:contact:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_SCAN_NOTES, options, limit, cursor)

    def get_externalcontacts_scan_organizations(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorOrganizationListing:
        """GET /api/v2/externalcontacts/scan/organizations: returns CursorOrganizationListing.

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_SCAN_ORGANIZATIONS, options, limit, cursor)

    def get_externalcontacts_scan_relationships(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorRelationshipListing:
        """GET /api/v2/externalcontacts/scan/relationships: returns CursorRelationshipListing.

        Permissions: any of relate:contact:view, externalContacts:contact:view.
        """
        return self._call(_GET_EXTERNALCONTACTS_SCAN_RELATIONSHIPS, options, limit, cursor)

    def patch_externalcontacts_contact_identifiers(
        self,
        contact_id: str,
        body: IdentifierClaimRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactIdentifier:
        """PATCH /api/v2/externalcontacts/contacts/{contactId}/identifiers: returns ContactIdentifier.

        Permissions: any of externalContacts:contact:edit.
        """
        return self._call(_PATCH_EXTERNALCONTACTS_CONTACT_IDENTIFIERS, options, contact_id, body)

    def post_externalcontacts_bulk_contacts(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchContactsResponse:
        """POST /api/v2/externalcontacts/bulk/contacts: returns BulkFetchContactsResponse.

        Permissions: any of externalContacts:contact:view.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_CONTACTS, options, body)

    def post_externalcontacts_bulk_contacts_add(
        self,
        body: BulkContactsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkContactsResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/add: returns BulkContactsResponse.

        Permissions: any of externalContacts:contact:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_CONTACTS_ADD, options, body)

    def post_externalcontacts_bulk_contacts_remove(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkDeleteResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/remove: returns BulkDeleteResponse.

        Permissions: any of externalContacts:contact:delete.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_CONTACTS_REMOVE, options, body)

    def post_externalcontacts_bulk_contacts_unresolved(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchContactsResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/unresolved: returns BulkFetchContactsResponse.

        Permissions: any of externalContacts:contact:view.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_CONTACTS_UNRESOLVED, options, body)

    def post_externalcontacts_bulk_contacts_update(
        self,
        body: BulkContactsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkContactsResponse:
        """POST /api/v2/externalcontacts/bulk/contacts/update: returns BulkContactsResponse.

        Permissions: any of externalContacts:contact:edit.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_CONTACTS_UPDATE, options, body)

    def post_externalcontacts_bulk_notes(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchNotesResponse:
        """POST /api/v2/externalcontacts/bulk/notes: returns BulkFetchNotesResponse.

        Permissions: all of externalContacts:contact:view, externalContacts:externalOrganization:view.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_NOTES, options, body)

    def post_externalcontacts_bulk_notes_add(
        self,
        body: BulkNotesRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkNotesResponse:
        """POST /api/v2/externalcontacts/bulk/notes/add: returns BulkNotesResponse.

        Permissions: all of externalContacts:contact:add, externalContacts:externalOrganization:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_NOTES_ADD, options, body)

    def post_externalcontacts_bulk_notes_remove(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkDeleteResponse:
        """POST /api/v2/externalcontacts/bulk/notes/remove: returns BulkDeleteResponse.

        Permissions: all of externalContacts:contact:delete, externalContacts:externalOrganization:delete.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_NOTES_REMOVE, options, body)

    def post_externalcontacts_bulk_notes_update(
        self,
        body: BulkNotesRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkNotesResponse:
        """POST /api/v2/externalcontacts/bulk/notes/update: returns BulkNotesResponse.

        Permissions: all of externalContacts:contact:edit, externalContacts:externalOrganization:edit.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_NOTES_UPDATE, options, body)

    def post_externalcontacts_bulk_organizations(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchOrganizationsResponse:
        """POST /api/v2/externalcontacts/bulk/organizations: returns BulkFetchOrganizationsResponse.

        Permissions: any of externalContacts:externalOrganization:view.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS, options, body)

    def post_externalcontacts_bulk_organizations_add(
        self,
        body: BulkOrganizationsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkOrganizationsResponse:
        """POST /api/v2/externalcontacts/bulk/organizations/add: returns BulkOrganizationsResponse.

        Permissions: any of externalContacts:externalOrganization:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_ADD, options, body)

    def post_externalcontacts_bulk_organizations_remove(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkDeleteResponse:
        """POST /api/v2/externalcontacts/bulk/organizations/remove: returns BulkDeleteResponse.

        Permissions: any of externalContacts:externalOrganization:delete.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_REMOVE, options, body)

    def post_externalcontacts_bulk_organizations_update(
        self,
        body: BulkOrganizationsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkOrganizationsResponse:
        """POST /api/v2/externalcontacts/bulk/organizations/update: returns BulkOrganizationsResponse.

        Permissions: any of externalContacts:externalOrganization:edit.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_UPDATE, options, body)

    def post_externalcontacts_bulk_relationships(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchRelationshipsResponse:
        """POST /api/v2/externalcontacts/bulk/relationships: returns BulkFetchRelationshipsResponse.

        Permissions: all of externalContacts:contact:view, externalContacts:externalOrganization:view.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS, options, body)

    def post_externalcontacts_bulk_relationships_add(
        self,
        body: BulkRelationshipsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkRelationshipsResponse:
        """POST /api/v2/externalcontacts/bulk/relationships/add: returns BulkRelationshipsResponse.

        Permissions: all of externalContacts:contact:add, externalContacts:externalOrganization:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_ADD, options, body)

    def post_externalcontacts_bulk_relationships_remove(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkDeleteResponse:
        """POST /api/v2/externalcontacts/bulk/relationships/remove: returns BulkDeleteResponse.

        Permissions: all of externalContacts:contact:delete, externalContacts:externalOrganization:delete.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_REMOVE, options, body)

    def post_externalcontacts_bulk_relationships_update(
        self,
        body: BulkRelationshipsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkRelationshipsResponse:
        """POST /api/v2/externalcontacts/bulk/relationships/update: returns BulkRelationshipsResponse.

        Permissions: all of externalContacts:contact:edit, externalContacts:externalOrganization:edit.
        """
        return self._call(_POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_UPDATE, options, body)

    def post_externalcontacts_contact_notes(
        self,
        contact_id: str,
        body: Note | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """POST /api/v2/externalcontacts/contacts/{contactId}/notes: returns Note.

        Permissions: any of relate:contact:edit, externalContacts:contact:edit.
        """
        return self._call(_POST_EXTERNALCONTACTS_CONTACT_NOTES, options, contact_id, body)

    def post_externalcontacts_contact_promotion(
        self,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """POST /api/v2/externalcontacts/contacts/{contactId}/promotion: returns ExternalContact.

        Permissions: any of externalContacts:identity:promote.
        """
        return self._call(_POST_EXTERNALCONTACTS_CONTACT_PROMOTION, options, contact_id)

    def post_externalcontacts_contacts(
        self,
        body: ExternalContact | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """POST /api/v2/externalcontacts/contacts: returns ExternalContact.

        Permissions: any of relate:contact:add, externalContacts:contact:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_CONTACTS, options, body)

    def post_externalcontacts_contacts_schemas(
        self,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """POST /api/v2/externalcontacts/contacts/schemas: returns DataSchema.

        Permissions: any of externalContacts:customFields:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_CONTACTS_SCHEMAS, options, body)

    def post_externalcontacts_externalsources(
        self,
        body: ExternalSource | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalSource:
        """POST /api/v2/externalcontacts/externalsources: returns ExternalSource.

        Permissions: any of externalContacts:externalSource:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_EXTERNALSOURCES, options, body)

    def post_externalcontacts_identifierlookup(
        self,
        identifier: ContactIdentifier | dict[str, Any],
        *,
        expand: Sequence[Literal["externalOrganization", "identifiers", "externalSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """POST /api/v2/externalcontacts/identifierlookup: returns ExternalContact.

        Permissions: any of externalContacts:contact:view, relate:contact:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of externalOrganization, identifiers, externalSources, division.
        """
        return self._call(_POST_EXTERNALCONTACTS_IDENTIFIERLOOKUP, options, identifier, expand)

    def post_externalcontacts_import_csv_jobs(
        self,
        body: CsvJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CsvJobResponse:
        """POST /api/v2/externalcontacts/import/csv/jobs: returns CsvJobResponse.

        Permissions: any of externalContacts:importCsvJob:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_IMPORT_CSV_JOBS, options, body)

    def post_externalcontacts_import_csv_settings(
        self,
        body: CsvSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CsvSettings:
        """POST /api/v2/externalcontacts/import/csv/settings: returns CsvSettings.

        Permissions: any of externalContacts:importCsvSettings:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_IMPORT_CSV_SETTINGS, options, body)

    def post_externalcontacts_import_csv_uploads(
        self,
        body: CsvUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CsvUploadResponse:
        """POST /api/v2/externalcontacts/import/csv/uploads: returns CsvUploadResponse.

        Permissions: any of externalContacts:importCsvUpload:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_IMPORT_CSV_UPLOADS, options, body)

    def post_externalcontacts_import_jobs(
        self,
        body: ContactImportJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactImportJobResponse:
        """POST /api/v2/externalcontacts/import/jobs: returns ContactImportJobResponse.

        Permissions: any of externalContacts:importJob:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_IMPORT_JOBS, options, body)

    def post_externalcontacts_import_settings(
        self,
        body: ContactImportSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactImportSettings:
        """POST /api/v2/externalcontacts/import/settings: returns ContactImportSettings.

        Permissions: any of externalContacts:importSettings:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_IMPORT_SETTINGS, options, body)

    def post_externalcontacts_merge_contacts(
        self,
        body: MergeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """POST /api/v2/externalcontacts/merge/contacts: returns ExternalContact.

        Permissions: any of externalContacts:identity:merge.
        """
        return self._call(_POST_EXTERNALCONTACTS_MERGE_CONTACTS, options, body)

    def post_externalcontacts_organization_notes(
        self,
        external_organization_id: str,
        body: Note | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes: returns Note.

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.
        """
        return self._call(_POST_EXTERNALCONTACTS_ORGANIZATION_NOTES, options, external_organization_id, body)

    def post_externalcontacts_organizations(
        self,
        body: ExternalOrganization | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalOrganization:
        """POST /api/v2/externalcontacts/organizations: returns ExternalOrganization.

        Permissions: any of relate:externalOrganization:add, externalContacts:externalOrganization:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_ORGANIZATIONS, options, body)

    def post_externalcontacts_organizations_schemas(
        self,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """POST /api/v2/externalcontacts/organizations/schemas: returns DataSchema.

        Permissions: any of externalContacts:customFields:add.
        """
        return self._call(_POST_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS, options, body)

    def post_externalcontacts_relationships(
        self,
        body: Relationship | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """POST /api/v2/externalcontacts/relationships: returns Relationship.

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.
        """
        return self._call(_POST_EXTERNALCONTACTS_RELATIONSHIPS, options, body)

    def put_externalcontacts_contact(
        self,
        contact_id: str,
        body: ExternalContact | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """PUT /api/v2/externalcontacts/contacts/{contactId}: returns ExternalContact.

        Permissions: any of relate:contact:edit, externalContacts:contact:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_CONTACT, options, contact_id, body)

    def put_externalcontacts_contact_note(
        self,
        contact_id: str,
        note_id: str,
        body: Note | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}: returns Note.

        Permissions: any of relate:contact:edit, externalContacts:contact:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_CONTACT_NOTE, options, contact_id, note_id, body)

    def put_externalcontacts_contacts_schema(
        self,
        schema_id: str,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """PUT /api/v2/externalcontacts/contacts/schemas/{schemaId}: returns DataSchema.

        Permissions: any of externalContacts:customFields:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_CONTACTS_SCHEMA, options, schema_id, body)

    def put_externalcontacts_conversation(
        self,
        conversation_id: str,
        body: ConversationAssociation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/externalcontacts/conversations/{conversationId}: returns None.

        Permissions: any of relate:conversation:associate, externalContacts:conversation:associate.
        """
        return self._call(_PUT_EXTERNALCONTACTS_CONVERSATION, options, conversation_id, body)

    def put_externalcontacts_externalsource(
        self,
        external_source_id: str,
        body: ExternalSource | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalSource:
        """PUT /api/v2/externalcontacts/externalsources/{externalSourceId}: returns ExternalSource.

        Permissions: any of externalContacts:externalSource:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_EXTERNALSOURCE, options, external_source_id, body)

    def put_externalcontacts_import_csv_setting(
        self,
        settings_id: str,
        body: CsvSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CsvSettings:
        """PUT /api/v2/externalcontacts/import/csv/settings/{settingsId}: returns CsvSettings.

        Permissions: any of externalContacts:importCsvSettings:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_IMPORT_CSV_SETTING, options, settings_id, body)

    def put_externalcontacts_import_job(
        self,
        job_id: str,
        body: ContactImportJobStatusUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactImportJobStatusUpdateResponse:
        """PUT /api/v2/externalcontacts/import/jobs/{jobId}: returns ContactImportJobStatusUpdateResponse.

        Permissions: any of externalContacts:importJob:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_IMPORT_JOB, options, job_id, body)

    def put_externalcontacts_import_setting(
        self,
        settings_id: str,
        body: ContactImportSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactImportSettings:
        """PUT /api/v2/externalcontacts/import/settings/{settingsId}: returns ContactImportSettings.

        Permissions: any of externalContacts:importSettings:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_IMPORT_SETTING, options, settings_id, body)

    def put_externalcontacts_organization(
        self,
        external_organization_id: str,
        body: ExternalOrganization | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalOrganization:
        """PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}: returns ExternalOrganization.

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_ORGANIZATION, options, external_organization_id, body)

    def put_externalcontacts_organization_note(
        self,
        external_organization_id: str,
        note_id: str,
        body: Note | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}: returns Note.

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_ORGANIZATION_NOTE, options, external_organization_id, note_id, body)

    def put_externalcontacts_organization_trustor_trustor_id(
        self,
        external_organization_id: str,
        trustor_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalOrganizationTrustorLink:
        """PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}: returns
        ExternalOrganizationTrustorLink.

        Permissions: any of externalContacts:externalOrganization:edit.
        """
        return self._call(
            _PUT_EXTERNALCONTACTS_ORGANIZATION_TRUSTOR_TRUSTOR_ID, options, external_organization_id, trustor_id
        )

    def put_externalcontacts_organizations_schema(
        self,
        schema_id: str,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """PUT /api/v2/externalcontacts/organizations/schemas/{schemaId}: returns DataSchema.

        Permissions: any of externalContacts:customFields:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA, options, schema_id, body)

    def put_externalcontacts_relationship(
        self,
        relationship_id: str,
        body: Relationship | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """PUT /api/v2/externalcontacts/relationships/{relationshipId}: returns Relationship.

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.
        """
        return self._call(_PUT_EXTERNALCONTACTS_RELATIONSHIP, options, relationship_id, body)
