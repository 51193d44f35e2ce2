"""Holds an OpenAPI document to the standard, and answers to the document."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator


def main():
    document = json.loads(pathlib.Path(sys.argv[1]).read_text())
    findings = [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]
    pairs = list(zip(sys.argv[2::2], sys.argv[3::2]))
    for schema, answer in pairs:
        wanted = {"$ref": f"#/components/schemas/{schema}", **document}
        instance = json.loads(pathlib.Path(answer).read_text())
        for error in Draft202012Validator(wanted).iter_errors(instance):
            findings.append(f"{schema}: {error.message}")
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)


main()
