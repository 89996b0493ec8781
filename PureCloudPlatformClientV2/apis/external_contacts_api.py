# Generated: make generate
"""ExternalContactsApi: signatures and documentation of its methods are in external_contacts_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class ExternalContactsApi(Api):
    """The External Contacts operations of the Platform API."""

    delete_externalcontacts_contact = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/contacts/{contactId}", path("contactId"), returns="object"
    )
    delete_externalcontacts_contact_note = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}", path("contactId"), path("noteId"),
        returns="object",
    )
    delete_externalcontacts_contacts_schema = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/contacts/schemas/{schemaId}", path("schemaId")
    )
    delete_externalcontacts_externalsource = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/externalsources/{externalSourceId}", path("externalSourceId"),
        returns="object",
    )
    delete_externalcontacts_import_csv_setting = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/import/csv/settings/{settingsId}", path("settingsId")
    )
    delete_externalcontacts_import_setting = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/import/settings/{settingsId}", path("settingsId")
    )
    delete_externalcontacts_organization = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/organizations/{externalOrganizationId}", path("externalOrganizationId"),
        returns="object",
    )
    delete_externalcontacts_organization_note = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
        path("externalOrganizationId"), path("noteId"), returns="object",
    )
    delete_externalcontacts_organization_trustor = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor",
        path("externalOrganizationId"),
    )
    delete_externalcontacts_relationship = ApiOperation(
        "DELETE", "/api/v2/externalcontacts/relationships/{relationshipId}", path("relationshipId"), returns="object"
    )
    get_externalcontacts_contact = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/{contactId}", path("contactId"), query("expand", "multi"),
        returns="ExternalContact",
    )
    get_externalcontacts_contact_identifiers = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/{contactId}/identifiers", path("contactId"),
        returns="ContactIdentifierListing", paging=Paging("single", "entities"),
    )
    get_externalcontacts_contact_journey_sessions = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/{contactId}/journey/sessions", path("contactId"), query("pageSize"),
        query("after"), query("includeMerged"), returns="SessionListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_externalcontacts_contact_note = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}", path("contactId"), path("noteId"),
        query("expand", "multi"), returns="Note",
    )
    get_externalcontacts_contact_notes = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/{contactId}/notes", path("contactId"), query("pageSize"),
        query("pageNumber"), query("sortOrder"), query("expand", "multi"), returns="NoteListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_externalcontacts_contact_unresolved = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/{contactId}/unresolved", path("contactId"), query("expand", "multi"),
        returns="ExternalContact",
    )
    get_externalcontacts_contacts = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts", query("pageSize"), query("pageNumber"), query("q"),
        query("sortOrder"), query("expand", "multi"), returns="ContactListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_externalcontacts_contacts_schema = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/schemas/{schemaId}", path("schemaId"), returns="DataSchema"
    )
    get_externalcontacts_contacts_schema_version = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}", path("schemaId"),
        path("versionId"), returns="DataSchema",
    )
    get_externalcontacts_contacts_schema_versions = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions", path("schemaId"), returns="DataSchema"
    )
    get_externalcontacts_contacts_schemas = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/schemas", returns="DataSchemaListing",
        paging=Paging("single", "entities"),
    )
    get_externalcontacts_externalsource = ApiOperation(
        "GET", "/api/v2/externalcontacts/externalsources/{externalSourceId}", path("externalSourceId"),
        returns="ExternalSource",
    )
    get_externalcontacts_externalsources = ApiOperation(
        "GET", "/api/v2/externalcontacts/externalsources", query("cursor"), query("limit"), query("name"),
        query("active"), returns="CursorExternalSourceListing",
        paging=Paging("cursor", "entities", "cursor", size="limit", next="cursors.after"),
    )
    get_externalcontacts_import_csv_setting = ApiOperation(
        "GET", "/api/v2/externalcontacts/import/csv/settings/{settingsId}", path("settingsId"), returns="CsvSettings"
    )
    get_externalcontacts_import_csv_settings = ApiOperation(
        "GET", "/api/v2/externalcontacts/import/csv/settings", query("after"), query("pageSize"),
        query("externalSettingsId"), returns="Listing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_externalcontacts_import_csv_upload_details = ApiOperation(
        "GET", "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/details", path("uploadId"),
        returns="CsvUploadDetailsResponse",
    )
    get_externalcontacts_import_csv_upload_preview = ApiOperation(
        "GET", "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview", path("uploadId"),
        returns="CsvUploadPreviewResponse",
    )
    get_externalcontacts_import_job = ApiOperation(
        "GET", "/api/v2/externalcontacts/import/jobs/{jobId}", path("jobId"), returns="ContactImportJobResponse"
    )
    get_externalcontacts_import_jobs = ApiOperation(
        "GET", "/api/v2/externalcontacts/import/jobs", query("after"), query("pageSize"), query("sortOrder"),
        query("jobStatus"), returns="ContactImportJobEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="cursors.after"),
    )
    get_externalcontacts_import_setting = ApiOperation(
        "GET", "/api/v2/externalcontacts/import/settings/{settingsId}", path("settingsId"),
        returns="ContactImportSettings",
    )
    get_externalcontacts_import_settings = ApiOperation(
        "GET", "/api/v2/externalcontacts/import/settings", query("after"), query("pageSize"), query("sortOrder"),
        query("name"), returns="ContactImportSettingsEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="cursors.after"),
    )
    get_externalcontacts_organization = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}", path("externalOrganizationId"),
        query("expand", "multi"), query("includeTrustors"), returns="ExternalOrganization",
    )
    get_externalcontacts_organization_contacts = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts",
        path("externalOrganizationId"), query("pageSize"), query("pageNumber"), query("q"), query("sortOrder"),
        query("expand", "multi"), returns="ContactListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_externalcontacts_organization_note = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
        path("externalOrganizationId"), path("noteId"), query("expand", "multi"), returns="Note",
    )
    get_externalcontacts_organization_notes = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes", path("externalOrganizationId"),
        query("pageSize"), query("pageNumber"), query("sortOrder"), query("expand", "multi"), returns="NoteListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_externalcontacts_organization_relationships = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships",
        path("externalOrganizationId"), query("pageSize"), query("pageNumber"), query("expand", "multi"),
        query("sortOrder"), returns="RelationshipListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_externalcontacts_organizations = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations", query("pageSize"), query("pageNumber"), query("q"),
        query("trustorId", "multi"), query("sortOrder"), query("expand", "multi"), query("includeTrustors"),
        returns="ExternalOrganizationListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_externalcontacts_organizations_schema = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations/schemas/{schemaId}", path("schemaId"), returns="DataSchema"
    )
    get_externalcontacts_organizations_schema_version = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}", path("schemaId"),
        path("versionId"), returns="DataSchema",
    )
    get_externalcontacts_organizations_schema_versions = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions", path("schemaId"),
        returns="DataSchema",
    )
    get_externalcontacts_organizations_schemas = ApiOperation(
        "GET", "/api/v2/externalcontacts/organizations/schemas", returns="DataSchemaListing",
        paging=Paging("single", "entities"),
    )
    get_externalcontacts_relationship = ApiOperation(
        "GET", "/api/v2/externalcontacts/relationships/{relationshipId}", path("relationshipId"),
        query("expand", "multi"), returns="Relationship",
    )
    get_externalcontacts_reversewhitepageslookup = ApiOperation(
        "GET", "/api/v2/externalcontacts/reversewhitepageslookup", query("lookupVal", required=True),
        query("expand", "multi"), returns="ReverseWhitepagesLookupResult",
    )
    get_externalcontacts_scan_contacts = ApiOperation(
        "GET", "/api/v2/externalcontacts/scan/contacts", query("limit"), query("cursor"),
        returns="CursorContactListing",
        paging=Paging("cursor", "entities", "cursor", size="limit", next="cursors.after"),
    )
    get_externalcontacts_scan_notes = ApiOperation(
        "GET", "/api/v2/externalcontacts/scan/notes", query("limit"), query("cursor"), returns="CursorNoteListing",
        paging=Paging("cursor", "entities", "cursor", size="limit", next="cursors.after"),
    )
    get_externalcontacts_scan_organizations = ApiOperation(
        "GET", "/api/v2/externalcontacts/scan/organizations", query("limit"), query("cursor"),
        returns="CursorOrganizationListing",
        paging=Paging("cursor", "entities", "cursor", size="limit", next="cursors.after"),
    )
    get_externalcontacts_scan_relationships = ApiOperation(
        "GET", "/api/v2/externalcontacts/scan/relationships", query("limit"), query("cursor"),
        returns="CursorRelationshipListing",
        paging=Paging("cursor", "entities", "cursor", size="limit", next="cursors.after"),
    )
    patch_externalcontacts_contact_identifiers = ApiOperation(
        "PATCH", "/api/v2/externalcontacts/contacts/{contactId}/identifiers", path("contactId"), body(required=True),
        returns="ContactIdentifier",
    )
    post_externalcontacts_bulk_contacts = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/contacts", body(required=True), returns="BulkFetchContactsResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_contacts_add = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/contacts/add", body(required=True), returns="BulkContactsResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_contacts_remove = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/contacts/remove", body(required=True), returns="BulkDeleteResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_contacts_unresolved = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/contacts/unresolved", body(required=True),
        returns="BulkFetchContactsResponse", paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_contacts_update = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/contacts/update", body(required=True), returns="BulkContactsResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_notes = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/notes", body(required=True), returns="BulkFetchNotesResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_notes_add = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/notes/add", body(required=True), returns="BulkNotesResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_notes_remove = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/notes/remove", body(required=True), returns="BulkDeleteResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_notes_update = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/notes/update", body(required=True), returns="BulkNotesResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_organizations = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/organizations", body(required=True),
        returns="BulkFetchOrganizationsResponse", paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_organizations_add = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/organizations/add", body(required=True),
        returns="BulkOrganizationsResponse", paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_organizations_remove = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/organizations/remove", body(required=True), returns="BulkDeleteResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_organizations_update = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/organizations/update", body(required=True),
        returns="BulkOrganizationsResponse", paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_relationships = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/relationships", body(required=True),
        returns="BulkFetchRelationshipsResponse", paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_relationships_add = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/relationships/add", body(required=True),
        returns="BulkRelationshipsResponse", paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_relationships_remove = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/relationships/remove", body(required=True), returns="BulkDeleteResponse",
        paging=Paging("single", "results"),
    )
    post_externalcontacts_bulk_relationships_update = ApiOperation(
        "POST", "/api/v2/externalcontacts/bulk/relationships/update", body(required=True),
        returns="BulkRelationshipsResponse", paging=Paging("single", "results"),
    )
    post_externalcontacts_contact_notes = ApiOperation(
        "POST", "/api/v2/externalcontacts/contacts/{contactId}/notes", path("contactId"), body(required=True),
        returns="Note",
    )
    post_externalcontacts_contact_promotion = ApiOperation(
        "POST", "/api/v2/externalcontacts/contacts/{contactId}/promotion", path("contactId"), returns="ExternalContact"
    )
    post_externalcontacts_contacts = ApiOperation(
        "POST", "/api/v2/externalcontacts/contacts", body(required=True), returns="ExternalContact"
    )
    post_externalcontacts_contacts_schemas = ApiOperation(
        "POST", "/api/v2/externalcontacts/contacts/schemas", body(required=True), returns="DataSchema"
    )
    post_externalcontacts_externalsources = ApiOperation(
        "POST", "/api/v2/externalcontacts/externalsources", body(required=True), returns="ExternalSource"
    )
    post_externalcontacts_identifierlookup = ApiOperation(
        "POST", "/api/v2/externalcontacts/identifierlookup", body("identifier", required=True),
        query("expand", "multi"), returns="ExternalContact", deprecated=True,
    )
    post_externalcontacts_import_csv_jobs = ApiOperation(
        "POST", "/api/v2/externalcontacts/import/csv/jobs", body(required=True), returns="CsvJobResponse",
        job=JobFamily(
            "get_externalcontacts_import_job", "job.id", "jobId", state="status", done=("Completed",),
            failed=("Failed",), cancelled=("Cancelled",), reason="statusDetails",
        ),
    )
    post_externalcontacts_import_csv_settings = ApiOperation(
        "POST", "/api/v2/externalcontacts/import/csv/settings", body(required=True), returns="CsvSettings"
    )
    post_externalcontacts_import_csv_uploads = ApiOperation(
        "POST", "/api/v2/externalcontacts/import/csv/uploads", body(required=True), returns="CsvUploadResponse"
    )
    post_externalcontacts_import_jobs = ApiOperation(
        "POST", "/api/v2/externalcontacts/import/jobs", body(required=True), returns="ContactImportJobResponse",
        job=JobFamily(
            "get_externalcontacts_import_job", "id", "jobId", state="status", done=("Completed",), failed=("Failed",),
            cancelled=("Cancelled",), reason="statusDetails",
        ),
    )
    post_externalcontacts_import_settings = ApiOperation(
        "POST", "/api/v2/externalcontacts/import/settings", body(required=True), returns="ContactImportSettings"
    )
    post_externalcontacts_merge_contacts = ApiOperation(
        "POST", "/api/v2/externalcontacts/merge/contacts", body(required=True), returns="ExternalContact"
    )
    post_externalcontacts_organization_notes = ApiOperation(
        "POST", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes", path("externalOrganizationId"),
        body(required=True), returns="Note",
    )
    post_externalcontacts_organizations = ApiOperation(
        "POST", "/api/v2/externalcontacts/organizations", body(required=True), returns="ExternalOrganization"
    )
    post_externalcontacts_organizations_schemas = ApiOperation(
        "POST", "/api/v2/externalcontacts/organizations/schemas", body(required=True), returns="DataSchema"
    )
    post_externalcontacts_relationships = ApiOperation(
        "POST", "/api/v2/externalcontacts/relationships", body(required=True), returns="Relationship"
    )
    put_externalcontacts_contact = ApiOperation(
        "PUT", "/api/v2/externalcontacts/contacts/{contactId}", path("contactId"), body(required=True),
        returns="ExternalContact",
    )
    put_externalcontacts_contact_note = ApiOperation(
        "PUT", "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}", path("contactId"), path("noteId"),
        body(required=True), returns="Note",
    )
    put_externalcontacts_contacts_schema = ApiOperation(
        "PUT", "/api/v2/externalcontacts/contacts/schemas/{schemaId}", path("schemaId"), body(required=True),
        returns="DataSchema",
    )
    put_externalcontacts_conversation = ApiOperation(
        "PUT", "/api/v2/externalcontacts/conversations/{conversationId}", path("conversationId"), body(required=True)
    )
    put_externalcontacts_externalsource = ApiOperation(
        "PUT", "/api/v2/externalcontacts/externalsources/{externalSourceId}", path("externalSourceId"),
        body(required=True), returns="ExternalSource",
    )
    put_externalcontacts_import_csv_setting = ApiOperation(
        "PUT", "/api/v2/externalcontacts/import/csv/settings/{settingsId}", path("settingsId"), body(required=True),
        returns="CsvSettings",
    )
    put_externalcontacts_import_job = ApiOperation(
        "PUT", "/api/v2/externalcontacts/import/jobs/{jobId}", path("jobId"), body(required=True),
        returns="ContactImportJobStatusUpdateResponse",
    )
    put_externalcontacts_import_setting = ApiOperation(
        "PUT", "/api/v2/externalcontacts/import/settings/{settingsId}", path("settingsId"), body(required=True),
        returns="ContactImportSettings",
    )
    put_externalcontacts_organization = ApiOperation(
        "PUT", "/api/v2/externalcontacts/organizations/{externalOrganizationId}", path("externalOrganizationId"),
        body(required=True), returns="ExternalOrganization",
    )
    put_externalcontacts_organization_note = ApiOperation(
        "PUT", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
        path("externalOrganizationId"), path("noteId"), body(required=True), returns="Note",
    )
    put_externalcontacts_organization_trustor_trustor_id = ApiOperation(
        "PUT", "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}",
        path("externalOrganizationId"), path("trustorId"), returns="ExternalOrganizationTrustorLink",
    )
    put_externalcontacts_organizations_schema = ApiOperation(
        "PUT", "/api/v2/externalcontacts/organizations/schemas/{schemaId}", path("schemaId"), body(required=True),
        returns="DataSchema",
    )
    put_externalcontacts_relationship = ApiOperation(
        "PUT", "/api/v2/externalcontacts/relationships/{relationshipId}", path("relationshipId"), body(required=True),
        returns="Relationship",
    )
