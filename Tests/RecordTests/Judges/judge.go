// Judge checks and makes notes and tree proofs with golang.org/x/mod/sumdb, which shares no code
// with this project. The tests run it; it reads commands from standard input, one a line, and
// answers each with one line: "ok", "no REASON", or what was asked for.
package main

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<24)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		answer, err := judge(strings.Fields(in.Text()))
		if err != nil {
			answer = "no " + strings.ReplaceAll(err.Error(), "\n", " ")
		}
		fmt.Fprintln(out, answer)
	}
}

func judge(words []string) (string, error) {
	if len(words) == 0 {
		return "", fmt.Errorf("empty command")
	}
	arguments := words[1:]
	switch words[0] {
	case "open": // NOTE VKEY...: the text of a note signed by one of the keys
		return open(arguments)
	case "sign": // TEXT SKEY...: the note
		return sign(arguments)
	case "inclusion": // SIZE ROOT INDEX LEAF HASH...
		return inclusion(arguments)
	case "consistency": // NEWSIZE NEWROOT OLDSIZE OLDROOT HASH...
		return consistency(arguments)
	case "grow": // COUNT: a tree with the leaves "entry 0", "entry 1" ...; its root
		return grow(arguments)
	case "prove": // SIZE INDEX: an inclusion proof from the grown tree
		return prove(arguments, tlogProveRecord)
	case "extend": // NEWSIZE OLDSIZE: a consistency proof from the grown tree
		return prove(arguments, tlogProveTree)
	case "tile": // PATH: a tile of the grown tree
		return tile(arguments)
	}
	return "", fmt.Errorf("unknown command %s", words[0])
}

func open(arguments []string) (string, error) {
	message, err := base64.StdEncoding.DecodeString(arguments[0])
	if err != nil {
		return "", err
	}
	var verifiers []note.Verifier
	for _, key := range arguments[1:] {
		verifier, err := note.NewVerifier(key)
		if err != nil {
			return "", err
		}
		verifiers = append(verifiers, verifier)
	}
	opened, err := note.Open(message, note.VerifierList(verifiers...))
	if err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString([]byte(opened.Text)), nil
}

func sign(arguments []string) (string, error) {
	text, err := base64.StdEncoding.DecodeString(arguments[0])
	if err != nil {
		return "", err
	}
	var signers []note.Signer
	for _, key := range arguments[1:] {
		signer, err := note.NewSigner(key)
		if err != nil {
			return "", err
		}
		signers = append(signers, signer)
	}
	message, err := note.Sign(&note.Note{Text: string(text)}, signers...)
	return base64.StdEncoding.EncodeToString(message), err
}

func inclusion(arguments []string) (string, error) {
	c, err := parseClaim(arguments)
	if err != nil {
		return "", err
	}
	return "ok", tlog.CheckRecord(c.hashes, c.size, c.root, c.position, c.hash)
}

func consistency(arguments []string) (string, error) {
	c, err := parseClaim(arguments)
	if err != nil {
		return "", err
	}
	return "ok", tlog.CheckTree(c.hashes, c.size, c.root, c.position, c.hash)
}

// A claim is what a proof proves: a leaf at its index, or an older root at its size.
type claim struct {
	size     int64
	root     tlog.Hash
	position int64
	hash     tlog.Hash
	hashes   []tlog.Hash
}

func parseClaim(arguments []string) (c claim, err error) {
	if len(arguments) < 4 {
		return c, fmt.Errorf("claim of %d words", len(arguments))
	}
	if c.size, err = strconv.ParseInt(arguments[0], 10, 64); err != nil {
		return c, err
	}
	if c.root, err = tlog.ParseHash(arguments[1]); err != nil {
		return c, err
	}
	if c.position, err = strconv.ParseInt(arguments[2], 10, 64); err != nil {
		return c, err
	}
	if c.hash, err = tlog.ParseHash(arguments[3]); err != nil {
		return c, err
	}
	for _, text := range arguments[4:] {
		hash, err := tlog.ParseHash(text)
		if err != nil {
			return c, err
		}
		c.hashes = append(c.hashes, hash)
	}
	return c, nil
}

// The grown tree, as the list of hashes that package tlog lays down.
var stored []tlog.Hash

var reader = tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, index := range indexes {
		if index >= int64(len(stored)) {
			return nil, fmt.Errorf("hash %d is not in the tree", index)
		}
		hashes = append(hashes, stored[index])
	}
	return hashes, nil
})

func grow(arguments []string) (string, error) {
	count, err := strconv.ParseInt(arguments[0], 10, 64)
	if err != nil {
		return "", err
	}
	stored = nil
	for entry := int64(0); entry < count; entry++ {
		hashes, err := tlog.StoredHashes(entry, []byte(fmt.Sprintf("entry %d", entry)), reader)
		if err != nil {
			return "", err
		}
		stored = append(stored, hashes...)
	}
	root, err := tlog.TreeHash(count, reader)
	return root.String(), err
}

func tlogProveRecord(size, index int64) ([]tlog.Hash, error) {
	return tlog.ProveRecord(size, index, reader)
}

func tlogProveTree(size, oldSize int64) ([]tlog.Hash, error) {
	return tlog.ProveTree(size, oldSize, reader)
}

func prove(arguments []string, make func(int64, int64) ([]tlog.Hash, error)) (string, error) {
	size, err := strconv.ParseInt(arguments[0], 10, 64)
	if err != nil {
		return "", err
	}
	position, err := strconv.ParseInt(arguments[1], 10, 64)
	if err != nil {
		return "", err
	}
	hashes, err := make(size, position)
	words := []string{"ok"}
	for _, hash := range hashes {
		words = append(words, hash.String())
	}
	return strings.Join(words, " "), err
}

func tile(arguments []string) (string, error) {
	// Package tlog writes the height into the path, the later standard leaves it out.
	asked, err := tlog.ParseTilePath("tile/8/" + strings.TrimPrefix(arguments[0], "tile/"))
	if err != nil {
		return "", err
	}
	content, err := tlog.ReadTileData(asked, reader)
	return base64.StdEncoding.EncodeToString(content), err
}
